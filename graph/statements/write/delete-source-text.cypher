// Deletes a document's SourceText nodes.
// Parameters: $documentId. Columns: none.
MATCH (n:SourceText {documentId: $documentId})
DETACH DELETE n
