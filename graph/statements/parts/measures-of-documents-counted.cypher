// The same measures as they are counted: what is asked of each follows.
// Parameters: as above; $countFrom: integer: the whole list is counted where the page holds so many or more.
CALL (ownerId, read) {
  MATCH (n:Measure {documentId: ownerId})
  WHERE read >= $countFrom
    AND (size($documents) = 0 OR ownerId IN $documents)
