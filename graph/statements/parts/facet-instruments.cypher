// Measures counted by the means by which a clause of theirs works.
MATCH (n)-[:HAS_ACTION]->(c:Action)
WHERE c.instrument IS NOT NULL
WITH c.instrument AS value, c.instrument AS name, count(DISTINCT n.id) AS count
