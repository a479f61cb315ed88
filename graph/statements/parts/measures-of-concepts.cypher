// Measures that express concepts, as a page of them is read: what is asked of each follows.
// Parameters: $ids: ids of the owners; $documents: list of ids; empty does not restrict. $inForceOn: day.
UNWIND $ids AS ownerId
CALL (ownerId) {
  MATCH (o:Concept {id: ownerId})<-[:EXPRESSES]-(n:Measure)
  WHERE ((size($documents) = 0 AND NOT n.variant AND ($inForceOn IS NOT NULL OR coalesce(n.superseded, false) = false))
      OR n.documentId IN $documents)
