// Measures counted by what was judged of their links with comparable measures and with dimensions; those with measures of replaced documents do not count.
MATCH (n)-[u:COUNTERPART_OF|SUPPORTS]-(x)
WHERE coalesce(x.superseded, false) = false
WITH u.status AS value, u.status AS name, count(DISTINCT n.id) AS count
