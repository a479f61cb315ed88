// Measures counted by how strongly a clause of theirs directs.
MATCH (n)-[:HAS_ACTION]->(c:Action)
WITH c.strength AS value, c.strength AS name, count(DISTINCT n.id) AS count
