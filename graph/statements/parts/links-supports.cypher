// Links from measures that were not replaced to dimensions.
MATCH (f:Measure)-[n:SUPPORTS]->(t:Indicator)
WHERE coalesce(f.superseded, false) = false
