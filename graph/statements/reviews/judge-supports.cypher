// Links to dimensions that people judged of.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Measure {id: row.from})-[r:SUPPORTS]->(b:Indicator {id: row.to})
SET r += row.properties
RETURN count(r) AS written
