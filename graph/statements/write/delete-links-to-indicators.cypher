// Deletes what comparison made that leads to a scheme's dimensions.
// Parameters: $documentId; $relations: types of such relations. Columns: none.
MATCH (i:Indicator {documentId: $documentId})<-[r]-()
WHERE type(r) IN $relations
DELETE r
