// What became of each measure of a document that was replaced.
// Parameters: $rows of MeasureChangeRow. Columns: written.
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_CHANGE]->(n:MeasureChange)
SET n += row
RETURN count(n) AS written
