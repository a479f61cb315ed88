// Deletes a document's Measure nodes.
// Parameters: $documentId. Columns: none.
MATCH (n:Measure {documentId: $documentId})
DETACH DELETE n
