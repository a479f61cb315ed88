// The same measures as they are counted: what is asked of each follows.
// Parameters: as above; $countFrom: integer: the whole list is counted where the page holds so many or more.
CALL (ownerId, read) {
  MATCH (o:Concept {id: ownerId})<-[:EXPRESSES]-(n:Measure)
  WHERE read >= $countFrom
    AND ((size($documents) = 0 AND NOT n.variant AND ($inForceOn IS NOT NULL OR coalesce(n.superseded, false) = false))
      OR n.documentId IN $documents)
