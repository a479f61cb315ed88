// The reports that are each park's own.
// Parameters: $parks: ids. Columns: none.
UNWIND $parks AS id
MATCH (p:Park {id: id})
MATCH (r:Report {parkId: id})
CREATE (p)-[:REPORTED_IN]->(r)
