// Who issued a document.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[r:ISSUED_BY]->(b)
SET r += row.properties
RETURN count(r) AS written
