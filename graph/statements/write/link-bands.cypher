// Bands of a text's sketch, which near-duplicates share.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:TextBand {id: row.to})
CREATE (a)-[r:IN_BAND]->(b)
SET r += row.properties
RETURN count(r) AS written
