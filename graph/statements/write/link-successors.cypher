// Which document takes the place of an earlier one.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[r:SUPERSEDED_BY]->(b)
SET r += row.properties
RETURN count(r) AS written
