export type CoverageStatus = 'COVERED' | 'PARTIAL' | 'NONE_FOUND';

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
