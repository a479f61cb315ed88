// Stored texts of documents.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, text: string.
UNWIND $ids AS ownerId
MATCH (d:Document {id: ownerId})-[:HAS_TEXT]->(t:SourceText)
RETURN ownerId, t.text AS text
