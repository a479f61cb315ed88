// AgencyName nodes, shared by all documents, what each names, and that this document needs them.
// Parameters: $documentId, $rows of NameRow. Columns: written.
UNWIND $rows AS row
MATCH (d:Document {id: $documentId})
MATCH (b:Agency {id: row.names})
MERGE (n:AgencyName {id: row.id})
SET n += row
MERGE (n)-[:NAMES]->(b)
CREATE (d)-[:REFERS_TO]->(n)
RETURN count(n) AS written
