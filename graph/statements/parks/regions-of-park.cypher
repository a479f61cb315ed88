// The regions that a park needs.
// Parameters: $parkId. Columns: id.
MATCH (p:Park {id: $parkId})-[:REFERS_TO]->(n:Region)
RETURN n.id AS id
