// Deletes a document's Rating nodes.
// Parameters: $documentId. Columns: none.
MATCH (n:Rating {documentId: $documentId})
DETACH DELETE n
