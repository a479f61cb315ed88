import type * as succession from '../../../schema/succession-batch.js';

export interface SuccessionRow {
  readonly earlierId: string;
  readonly laterId: string;
}
export type MeasureChangeRow = succession.MeasureChangeRow;

export interface AgencySuccessionRow {
  readonly fromId: string;
  readonly toId: string;
  readonly on: string | null;
  readonly reform: string | null;
}
