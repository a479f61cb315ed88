// Measures and the dimensions of schemes that they support.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Measure {id: row.from})
MATCH (b:Indicator {id: row.to})
CREATE (a)-[r:SUPPORTS]->(b)
SET r += row.properties
RETURN count(r) AS written
