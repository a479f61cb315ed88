// Deletes the gaps of a document that goes, those of the parks it judges among them.
// Parameters: $documentId. Columns: none.
MATCH (n:Gap {documentId: $documentId})
DETACH DELETE n
