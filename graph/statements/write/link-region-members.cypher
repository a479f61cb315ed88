// The places that a zone is made of.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Region {id: row.from})
MATCH (b:Region {id: row.to})
MERGE (a)-[r:COVERS]->(b)
SET r += row.properties
RETURN count(r) AS written
