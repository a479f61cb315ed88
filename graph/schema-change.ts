/** One numbered step of the graph's schema, as data; each engine knows how to make it. */
export interface SchemaChange {
  /** Labels whose `id` is unique, and found by index. */
  readonly unique: readonly NodeLabel[];
  /** Plain indexes on one property. */
  readonly indexes: readonly { readonly label: NodeLabel; readonly property: string }[];
  /** Indexes on one property of relations, by which lists of them are read in order; an engine without such reads them all. */
  readonly relations?: readonly { readonly type: string; readonly property: string }[];
  /** Labels that full text can be asked for (property `folded`). */
  readonly searched: readonly NodeLabel[];
}

/** Every label a node can have, in the order in which the graph is told about. */
export const NODE_LABELS = [
  'Document',
  'SourceText',
  'Section',
  'Measure',
  'Action',
  'Target',
  'Indicator',
  'Rating',
  'Finding',
  'TextDifference',
  'MeasureChange',
  'Agency',
  'AgencySystem',
  'Region',
  'FinancialProduct',
  'Concept',
  'TextBand',
  'KeyWord',
  'CitationKey',
  'AgencyName',
  'ProductName',
  'Park',
  'Report',
  'SchemeWeights',
  'Gap',
  'LinkReview',
  'FactReview',
  'Meta',
  'Migration',
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];
