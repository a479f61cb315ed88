// Where an agency has its seat.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Region {id: row.to})
MERGE (a)-[r:LOCATED_IN]->(b)
SET r += row.properties
RETURN count(r) AS written
