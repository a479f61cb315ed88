// Links from measures of some documents to dimensions.
// Parameters: $documents: ids.
MATCH (f:Measure)-[n:SUPPORTS]->(t:Indicator)
WHERE f.documentId IN $documents
