// Deletes a document's Indicator nodes.
// Parameters: $documentId. Columns: none.
MATCH (n:Indicator {documentId: $documentId})
DETACH DELETE n
