// Target nodes of a document, right under it.
// Parameters: $rows of TargetRow. Columns: written.
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:SETS]->(n:Target)
SET n += row
RETURN count(n) AS written
