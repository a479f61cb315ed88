// Deletes what comparison made that leads to a document's measures.
// Parameters: $documentId; $relations: types of such relations. Columns: none.
MATCH (m:Measure {documentId: $documentId})<-[r]-()
WHERE type(r) IN $relations
DELETE r
