// Held documents that have not been compared with their near-duplicates since they were written.
// Parameters: none. Columns: id.
MATCH (d:Document)
WHERE d.held = true AND coalesce(d.compared, false) = false
RETURN d.id AS id
ORDER BY id
