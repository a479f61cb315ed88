// Deletes a document's Finding nodes.
// Parameters: $documentId. Columns: none.
MATCH (n:Finding {documentId: $documentId})
DETACH DELETE n
