/** Coordinates of the contract that the API does not serve yet: gaps and the mutations of those. */
export const NOT_SERVED_YET: readonly string[] = [
  // Used by nothing that is served
  'OrderDirection',
  'JSONObject',
  // Gaps
  'GapKind',
  'GapSeverity',
  'Gap',
  'GapConnection',
  'GapEdge',
  'GapFilter',
  'Remedy',
  'Query.gaps',
  // Parks: what needs links and gaps, and what reads reports
  'Evidence.span',
  'Assessment.satisfiedMeasures',
  'Assessment.comparableMeasures',
  'Assessment.gaps',
  // Mutations
  'Mutation.ingestDocument',
  'Mutation.reviewFact',
  'IngestDocumentInput',
  'IngestDocumentPayload',
  'ReviewFactInput',
  'ReviewFactPayload',
  'FactChange',
  'FactKind',
];
