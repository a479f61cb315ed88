// Deletes what leads out of a document's node; what leads to it stays.
// Parameters: $documentId. Columns: none.
MATCH (d:Document {id: $documentId})-[r]->()
DELETE r
