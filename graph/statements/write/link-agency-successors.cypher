// What became of an agency.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
MERGE (a)-[r:SUCCEEDED_BY]->(b)
SET r += row.properties
RETURN count(r) AS written
