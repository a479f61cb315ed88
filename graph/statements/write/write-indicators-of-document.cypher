// Indicator nodes of a document, right under it.
// Parameters: $rows of IndicatorRow. Columns: written.
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_INDICATOR]->(n:Indicator)
SET n += row
RETURN count(n) AS written
