// Links between measures, none of which was replaced.
MATCH (f:Measure)-[n:COUNTERPART_OF]->(t:Measure)
WHERE coalesce(f.superseded, false) = false AND coalesce(t.superseded, false) = false
