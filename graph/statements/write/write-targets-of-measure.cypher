// Target nodes under the measure that `measureId` names.
// Parameters: $rows of TargetRow. Columns: written.
UNWIND $rows AS row
MATCH (p:Measure {id: row.measureId})
CREATE (p)-[:SETS]->(n:Target)
SET n += row
RETURN count(n) AS written
