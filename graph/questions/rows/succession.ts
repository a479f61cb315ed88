import type * as succession from '../../../schema/succession-batch.js';

export interface SuccessionRow {
  readonly earlierId: string;
  readonly laterId: string;
  /** From which day the later text is in force in place of the earlier; null where it is not known. */
  readonly on: string | null;
}
export type MeasureChangeRow = succession.MeasureChangeRow;

export interface AgencySuccessionRow {
  readonly fromId: string;
  readonly toId: string;
  readonly on: string | null;
  readonly reform: string | null;
}
