// Deletes what comparison made that leads to documents' measures.
// Parameters: $documentIds; $relations: types of such relations. Columns: none.
UNWIND $documentIds AS documentId
MATCH (m:Measure {documentId: documentId})<-[r]-()
WHERE type(r) IN $relations
DELETE r
