import type { GovernmentLevel } from '../../../schema/model.js';

export type ProfileKind = 'VERBATIM' | 'ADAPTED' | 'MADE_CONCRETE' | 'OF_ITS_OWN';

export interface ProfileCountRow {
  readonly kind: ProfileKind;
  readonly count: number;
}

export interface StrengthDriftRow {
  readonly documentId: string;
  readonly steps: readonly StrengthStepRow[];
}

export interface StrengthStepRow {
  readonly documentId: string;
  /** Id of the one other document that counts; null where all do. */
  readonly against: string | null;
  /** True where the document is the lower one. */
  readonly upwards: boolean;
  /** Of the other documents. */
  readonly level: GovernmentLevel;
  readonly from: GovernmentLevel;
  readonly to: GovernmentLevel;
  /** Whether the higher texts bind where the lower ones apply. */
  readonly applies: boolean;
  /** The other documents of that level that make the step, or those that do not: whichever are fewer. */
  readonly named: readonly string[];
  /** True where `named` make the step. */
  readonly isNamed: boolean;
  readonly stronger: number;
  readonly same: number;
  readonly weaker: number;
  readonly notCompared: number;
}
