// The scheme a park is judged by.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Park {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[r:ASSESSED_BY]->(b)
SET r += row.properties
RETURN count(r) AS written
