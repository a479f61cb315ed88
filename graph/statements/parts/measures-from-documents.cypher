// Measures of some documents, found by these.
// Parameters: $documents: list of ids.
MATCH (n:Measure)
WHERE n.documentId IN $documents
