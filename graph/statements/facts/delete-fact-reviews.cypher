// Deletes what people corrected in the reading of a document, before what holds now is written.
// Parameters: $documentId. Columns: none.
MATCH (n:FactReview {documentId: $documentId})
DETACH DELETE n
