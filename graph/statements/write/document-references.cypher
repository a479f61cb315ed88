// Shared nodes that a document needs.
// Parameters: $documentId. Columns: labels, id.
MATCH (d:Document {id: $documentId})-[:REFERS_TO]->(n)
RETURN labels(n) AS labels, n.id AS id
