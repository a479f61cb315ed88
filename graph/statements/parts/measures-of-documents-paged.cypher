// The end of the count, and the same measures as a page of them is read: what is asked of each follows.
  RETURN count(*) AS total
}
CALL (ownerId) {
  MATCH (n:Measure {documentId: ownerId})
  WHERE (size($documents) = 0 OR ownerId IN $documents)
