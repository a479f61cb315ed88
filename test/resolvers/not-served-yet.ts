/** Coordinates of the contract that the API does not serve yet: reviews of links, gaps and the mutations of those. */
export const NOT_SERVED_YET: readonly string[] = [
  // Used by nothing that is served
  'OrderDirection',
  // Reviews of links
  'Counterpart.review',
  'IndicatorLink.review',
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
  'Mutation.reviewLink',
  'Mutation.proposeLink',
  'ReviewLinkInput',
  'ReviewLinkPayload',
  'ProposeLinkInput',
];
