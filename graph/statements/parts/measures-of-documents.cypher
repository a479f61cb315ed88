// Measures of documents, as a page of them is read: what is asked of each follows.
// Parameters: $ids: ids of the owners; $documents: list of ids; empty does not restrict. $inForceOn: day.
UNWIND $ids AS ownerId
CALL (ownerId) {
  MATCH (n:Measure {documentId: ownerId})
  WHERE (size($documents) = 0 OR ownerId IN $documents)
