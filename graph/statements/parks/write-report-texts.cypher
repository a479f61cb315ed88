// The texts that parks' reports are quoted from.
// Parameters: $rows of {id, documentId, text}. Columns: written.
UNWIND $rows AS row
MATCH (r:Report {id: row.documentId})
CREATE (r)-[:HAS_TEXT]->(n:SourceText)
SET n += row
RETURN count(n) AS written
