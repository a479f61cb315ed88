export type CoverageStatus = 'COVERED' | 'PARTIAL' | 'NONE_FOUND';

export interface RejectedCandidateRow {
  readonly measureId: string;
  readonly confidence: number;
  readonly reason: string;
}

export type LeftOutReason = 'UNKNOWN_LEVEL' | 'EXPIRED' | 'DRAFT' | 'UNDATED';

export interface LeftOutRow {
  readonly reason: LeftOutReason;
  readonly count: number;
  /** The first of them. */
  readonly documentIds: readonly string[];
}

export interface CoverageSummaryRow {
  readonly documentId: string;
  readonly applies: boolean;
  /** False where nothing was looked for, since the two share too few words. */
  readonly compared: boolean;
  readonly covered: number;
  readonly partial: number;
  readonly none: number;
  /** 0..1 */
  readonly share: number;
}
