// Measure nodes of a document, right under it.
// Parameters: $rows of MeasureRow. Columns: written.
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_MEASURE]->(n:Measure)
SET n += row
RETURN count(n) AS written
