import type { CounterpartRow } from '../rows.js';

export type CoverageStatus = 'COVERED' | 'PARTIAL' | 'NONE_FOUND';

export interface CoverageMatrixRow {
  readonly baselineId: string;
  readonly columnIds: readonly string[];
  readonly rows: readonly CoverageRowRow[];
  readonly summary: readonly CoverageSummaryRow[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalColumns: () => Promise<number>;
}

export interface CoverageRowRow {
  readonly measureId: string;
  readonly cells: readonly CoverageCellRow[];
}

export interface CoverageCellRow {
  readonly documentId: string;
  readonly status: CoverageStatus;
  /** Read for all cells when one asks. */
  readonly counterparts: () => Promise<readonly CounterpartRow[]>;
  readonly nearest: () => Promise<readonly RejectedCandidateRow[]>;
}

export interface RejectedCandidateRow {
  readonly measureId: string;
  readonly confidence: number;
  readonly reason: string;
}

export interface CoverageSummaryRow {
  readonly documentId: string;
  readonly applies: boolean;
  readonly covered: number;
  readonly partial: number;
  readonly none: number;
  /** 0..1 */
  readonly share: number;
}
