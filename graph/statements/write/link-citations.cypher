// What a document cites, held or only cited.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[r:CITES]->(b)
SET r += row.properties
RETURN count(r) AS written
