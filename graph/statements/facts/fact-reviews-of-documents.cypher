// What people corrected in the reading of documents, in the order in which they did.
// Parameters: $ids: ids of documents; held or not.
// Columns: ownerId: string, record: string.
UNWIND $ids AS ownerId
MATCH (n:FactReview {documentId: ownerId})
RETURN ownerId, n.record AS record
ORDER BY n.sort
