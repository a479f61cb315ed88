// The region a park lies in.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Park {id: row.from})
MATCH (b:Region {id: row.to})
CREATE (a)-[r:LOCATED_IN]->(b)
SET r += row.properties
RETURN count(r) AS written
