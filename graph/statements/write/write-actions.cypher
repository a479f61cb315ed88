// Action nodes under the measure that `measureId` names.
// Parameters: $rows of ActionRow. Columns: written.
UNWIND $rows AS row
MATCH (p:Measure {id: row.measureId})
CREATE (p)-[:HAS_ACTION]->(n:Action)
SET n += row
RETURN count(n) AS written
