// Measures counted by the dimensions they support; rejected links and replaced schemes do not count.
MATCH (n)-[u:SUPPORTS]->(x:Indicator)<-[:HAS_INDICATOR]-(s:Document)
WHERE u.status <> 'REJECTED' AND coalesce(s.superseded, false) = false
WITH x.id AS value, x.name AS name, count(DISTINCT n.id) AS count
