// Links from measures that were not replaced to dimensions of schemes that were not.
MATCH (f:Measure)-[n:SUPPORTS]->(t:Indicator)
WHERE coalesce(f.superseded, false) = false
  AND NOT EXISTS { MATCH (s:Document {id: t.documentId}) WHERE s.superseded = true }
