// Sections and the section around each.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Section {id: row.from})
MATCH (b:Section {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r += row.properties
RETURN count(r) AS written
