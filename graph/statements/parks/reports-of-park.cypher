// The reports of a park, by id.
// Parameters: $parkId. Columns: id, sourceName.
MATCH (n:Report {parkId: $parkId})
RETURN n.id AS id, n.sourceName AS sourceName
ORDER BY id
