// The body an agency belongs to.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
SET r += row.properties
RETURN count(r) AS written
