// Deletes the TextDifference nodes under a replaced document's changes.
// Parameters: $documentId. Columns: none.
MATCH (c:MeasureChange {documentId: $documentId})-[:HAS_DIFFERENCE]->(n:TextDifference)
DETACH DELETE n
