// Measures without a counterpart and what came nearest.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Measure {id: row.from})
MATCH (b:Measure {id: row.to})
CREATE (a)-[r:NEAREST_TO]->(b)
SET r += row.properties
RETURN count(r) AS written
