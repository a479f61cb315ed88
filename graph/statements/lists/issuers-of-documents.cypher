// Who issued documents, in the order printed.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, id: string.
UNWIND $ids AS ownerId
MATCH (o:Document {id: ownerId})-[r:ISSUED_BY]->(n:Agency)
RETURN ownerId, n.id AS id
ORDER BY r.order, id
