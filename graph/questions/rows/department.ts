import type { GovernmentLevel } from '../../../schema/model.js';

/** What a body answers for in one document. */
export interface AgencyDocumentRow {
  readonly agencyId: string;
  readonly documentId: string;
  readonly lead: number;
  readonly responsible: number;
  readonly support: number;
  /** True where what was given to bodies whose work it took over counts too. */
  readonly carried: boolean;
}

/** A counterpart at another level of a measure that a body has a part in. */
export interface LadderStepRow {
  /** The body whose line is looked for. */
  readonly agencyId: string;
  readonly counterpartId: string;
  readonly measureId: string;
  readonly level: GovernmentLevel;
}
