// Measures counted by the dimensions they support; rejected links do not count.
MATCH (n)-[u:SUPPORTS]->(x:Indicator)
WHERE u.status <> 'REJECTED'
WITH x.id AS value, x.name AS name, count(DISTINCT n.id) AS count
