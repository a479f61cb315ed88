// The concept around a concept.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Concept {id: row.from})
MATCH (b:Concept {id: row.to})
MERGE (a)-[r:BROADER]->(b)
SET r += row.properties
RETURN count(r) AS written
