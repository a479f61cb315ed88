// What is said of each criterion.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Park {id: row.from})
MATCH (b:Indicator {id: row.to})
CREATE (a)-[r:HAS_EVIDENCE]->(b)
SET r += row.properties
RETURN count(r) AS written
