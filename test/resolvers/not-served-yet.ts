/** Coordinates of the contract that the API does not serve yet: reviews of links and the mutations of those. */
export const NOT_SERVED_YET: readonly string[] = [
  // Used by nothing that is served
  'OrderDirection',
  'JSONObject',
  // Reviews of links
  'Counterpart.review',
  'IndicatorLink.review',
  // Mutations
  'Mutation.ingestDocument',
  'Mutation.reviewLink',
  'Mutation.proposeLink',
  'Mutation.reviewFact',
  'IngestDocumentInput',
  'IngestDocumentPayload',
  'ReviewLinkInput',
  'ReviewLinkPayload',
  'ProposeLinkInput',
  'ReviewFactInput',
  'ReviewFactPayload',
  'FactChange',
  'FactKind',
];
