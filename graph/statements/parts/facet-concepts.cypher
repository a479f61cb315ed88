// Measures counted by the concepts they express.
MATCH (n)-[:EXPRESSES]->(x:Concept)
WITH x.id AS value, x.name AS name, count(DISTINCT n.id) AS count
