// The reports that are a park's own.
// Parameters: $parkId. Columns: none.
MATCH (p:Park {id: $parkId})
MATCH (r:Report {parkId: $parkId})
CREATE (p)-[:REPORTED_IN]->(r)
