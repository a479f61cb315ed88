// Keys under which citations find a document.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:CitationKey {id: row.to})
CREATE (a)-[r:KNOWN_AS]->(b)
SET r += row.properties
RETURN count(r) AS written
