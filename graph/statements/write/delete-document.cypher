// Deletes a document's node.
// Parameters: $documentId. Columns: none.
MATCH (d:Document {id: $documentId})
DETACH DELETE d
