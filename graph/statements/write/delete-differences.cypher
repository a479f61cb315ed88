// Deletes a document's TextDifference nodes.
// Parameters: $documentId. Columns: none.
MATCH (n:TextDifference {documentId: $documentId})
DETACH DELETE n
