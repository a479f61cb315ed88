import type * as gap from '../../../schema/gap.js';

export type GapRow = gap.GapRow;
export interface RemedyRow {
  readonly measureId: string;
}
