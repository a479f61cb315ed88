// Measures of lower and higher documents that are comparable.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Measure {id: row.from})
MATCH (b:Measure {id: row.to})
CREATE (a)-[r:COUNTERPART_OF]->(b)
SET r += row.properties
RETURN count(r) AS written
