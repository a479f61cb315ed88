// The reports of parks, by park and id.
// Parameters: $parks: ids. Columns: parkId, id, sourceName.
UNWIND $parks AS parkId
MATCH (n:Report {parkId: parkId})
RETURN parkId, n.id AS id, n.sourceName AS sourceName
ORDER BY parkId, id
