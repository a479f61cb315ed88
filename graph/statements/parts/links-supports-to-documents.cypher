// Links to dimensions of some documents from measures of others that were not replaced.
// Parameters: $documents: ids.
MATCH (t:Indicator)<-[n:SUPPORTS]-(f:Measure)
WHERE t.documentId IN $documents AND NOT f.documentId IN $documents AND coalesce(f.superseded, false) = false
