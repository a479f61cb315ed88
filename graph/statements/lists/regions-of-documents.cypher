// Where documents apply.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, id: string.
UNWIND $ids AS ownerId
MATCH (o:Document {id: ownerId})-[:APPLIES_TO]->(n:Region)
RETURN ownerId, n.id AS id
ORDER BY id
