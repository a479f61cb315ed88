// Finding nodes of a document, right under it.
// Parameters: $rows of FindingRow. Columns: written.
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_FINDING]->(n:Finding)
SET n += row
RETURN count(n) AS written
