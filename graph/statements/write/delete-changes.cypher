// Deletes a replaced document's MeasureChange nodes.
// Parameters: $documentId. Columns: none.
MATCH (n:MeasureChange {documentId: $documentId})
DETACH DELETE n
