// Places where the two versions of a measure differ.
// Parameters: $rows of {changeId, properties}. Columns: written.
UNWIND $rows AS row
MATCH (c:MeasureChange {id: row.changeId})
CREATE (c)-[:HAS_DIFFERENCE]->(n:TextDifference)
SET n += row.properties
RETURN count(n) AS written
