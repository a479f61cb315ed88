// Measures of documents, in order.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, id: string.
UNWIND $ids AS ownerId
MATCH (n:Measure {documentId: ownerId})
RETURN ownerId, n.id AS id
ORDER BY n.sort
