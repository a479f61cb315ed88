// Concept nodes, shared by all documents, and that this document needs them.
// Parameters: $documentId, $rows of nodes with id. Columns: written.
UNWIND $rows AS row
MATCH (d:Document {id: $documentId})
MERGE (n:Concept {id: row.id})
SET n += row
CREATE (d)-[:REFERS_TO]->(n)
RETURN count(n) AS written
