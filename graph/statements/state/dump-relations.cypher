// Every relation, for comparing graphs whole.
// Parameters: none. Columns: from, type, to, properties.
MATCH (a)-[r]->(b)
RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties
