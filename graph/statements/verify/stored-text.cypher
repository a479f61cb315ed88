// The stored text of a document, with the hash it should have.
// Parameters: $documentId. Columns: text, textSha256.
MATCH (d:Document {id: $documentId})-[:HAS_TEXT]->(t:SourceText)
RETURN t.text AS text, d.textSha256 AS textSha256
