// Measures counted by what was judged of their links with comparable measures and with dimensions; those with measures of replaced documents and
// with dimensions of replaced schemes do not count.
MATCH (n)-[u:COUNTERPART_OF|SUPPORTS]-(x)
WHERE coalesce(x.superseded, false) = false AND NOT EXISTS { MATCH (x)<-[:HAS_INDICATOR]-(s:Document) WHERE s.superseded = true }
WITH u.status AS value, u.status AS name, count(DISTINCT n.id) AS count
