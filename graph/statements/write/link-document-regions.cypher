// Where a document applies.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Region {id: row.to})
CREATE (a)-[r:APPLIES_TO]->(b)
SET r += row.properties
RETURN count(r) AS written
