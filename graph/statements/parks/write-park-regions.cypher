// Regions that a park needs: its own and all that it lies in.
// Parameters: $parkId, $rows of nodes with id. Columns: written.
UNWIND $rows AS row
MATCH (p:Park {id: $parkId})
MERGE (n:Region {id: row.id})
SET n += row
CREATE (p)-[:REFERS_TO]->(n)
RETURN count(n) AS written
