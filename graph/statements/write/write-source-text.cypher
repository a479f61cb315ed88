// The text a document was read from, apart from its node.
// Parameters: $rows of {id, documentId, text}. Columns: written.
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_TEXT]->(n:SourceText)
SET n += row
RETURN count(n) AS written
