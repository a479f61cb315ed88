// The end of the count, and the same measures as a page of them is read: what is asked of each follows.
  RETURN count(*) AS total
}
CALL (ownerId) {
  MATCH (o:Concept {id: ownerId})<-[:EXPRESSES]-(n:Measure)
  WHERE ((size($documents) = 0 AND NOT n.variant AND ($inForceOn IS NOT NULL OR coalesce(n.superseded, false) = false))
      OR n.documentId IN $documents)
