// Concepts that a measure expresses.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Measure {id: row.from})
MATCH (b:Concept {id: row.to})
CREATE (a)-[r:EXPRESSES]->(b)
SET r += row.properties
RETURN count(r) AS written
