// Deletes what comparison made that leads to schemes' dimensions.
// Parameters: $documentIds; $relations: types of such relations. Columns: none.
UNWIND $documentIds AS documentId
MATCH (i:Indicator {documentId: documentId})<-[r]-()
WHERE type(r) IN $relations
DELETE r
