// Stored texts of documents, and of reports.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, text: string.
UNWIND $ids AS ownerId
MATCH (t:SourceText {documentId: ownerId})
RETURN ownerId, t.text AS text
