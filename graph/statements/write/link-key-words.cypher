// Key words of a document, which those on its subject share.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:KeyWord {id: row.to})
CREATE (a)-[r:HAS_KEY]->(b)
SET r += row.properties
RETURN count(r) AS written
