// Measure nodes under the section that `sectionId` names.
// Parameters: $rows of MeasureRow. Columns: written.
UNWIND $rows AS row
MATCH (p:Section {id: row.sectionId})
CREATE (p)-[:HAS_MEASURE]->(n:Measure)
SET n += row
RETURN count(n) AS written
