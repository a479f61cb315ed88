// Who answers for a measure.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Measure {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[r:ASSIGNED_TO]->(b)
SET r += row.properties
RETURN count(r) AS written
