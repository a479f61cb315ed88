/**
 * What is missing, as rows of the graph: a node each, made in the transaction that makes it a gap and gone with the one
 * that closes it. Ids: `gap:KIND:SUBJECT`, and where the subject may be missing in many places `gap:KIND:SUBJECT:DOCUMENT-OR-PARK`.
 */
export const GAP_KINDS = [
  'CRITERION_UNMET',
  'MEASURE_WITHOUT_AGENCY',
  'MEASURE_WITHOUT_LEAD',
  'INDICATOR_WITHOUT_MEASURE',
  'CRITERION_UNKNOWN',
  'MEASURE_WITHOUT_COUNTERPART',
  'MEASURE_WITHOUT_INDICATOR',
  'PRODUCT_IN_ONE_REGION_ONLY',
] as const;
/** In the order in which those of one severity are listed. */
export type GapKind = (typeof GAP_KINDS)[number];

export const GAP_SEVERITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type GapSeverity = (typeof GAP_SEVERITIES)[number];

export interface GapRow {
  readonly id: string;
  readonly kind: GapKind;
  readonly severity: GapSeverity;
  /** What lacks something, or is lacked. */
  readonly subjectId: string;
  /** The document whose gap it is: of a criterion its scheme; null where no one document is meant. */
  readonly documentId: string | null;
  readonly parkId: string | null;
  readonly message: string;
  /** What it is settled with: the document, park or product that is looked at when its gaps are told anew. */
  readonly about: string;
  /** Worst first, then by kind, then in the order of the documents. */
  readonly sort: string;
}
