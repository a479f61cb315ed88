// Deletes a document's Action nodes.
// Parameters: $documentId. Columns: none.
MATCH (n:Action {documentId: $documentId})
DETACH DELETE n
