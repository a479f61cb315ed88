// Deletes a report's own node.
// Parameters: $id. Columns: none.
MATCH (n:Report {id: $id})
DETACH DELETE n
