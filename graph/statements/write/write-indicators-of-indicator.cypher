// Indicator nodes under the indicator that `parentId` names.
// Parameters: $rows of IndicatorRow. Columns: written.
UNWIND $rows AS row
MATCH (p:Indicator {id: row.parentId})
CREATE (p)-[:HAS_CRITERION]->(n:Indicator)
SET n += row
RETURN count(n) AS written
