// Deletes a document's Section nodes.
// Parameters: $documentId. Columns: none.
MATCH (n:Section {documentId: $documentId})
DETACH DELETE n
