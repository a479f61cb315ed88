// Links from measures of some documents to dimensions of schemes that were not replaced, or are among these.
// Parameters: $documents: ids.
MATCH (f:Measure)-[n:SUPPORTS]->(t:Indicator)
WHERE f.documentId IN $documents
  AND (t.documentId IN $documents OR NOT EXISTS { MATCH (s:Document {id: t.documentId}) WHERE s.superseded = true })
