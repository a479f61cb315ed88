// Deletes a document's Target nodes.
// Parameters: $documentId. Columns: none.
MATCH (n:Target {documentId: $documentId})
DETACH DELETE n
