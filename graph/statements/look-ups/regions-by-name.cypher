// Regions by id, full name, or the beginning of it (连云港 of 连云港市).
// Parameters: $region: string.
// Columns: id: string, name: string.
MATCH (g:Region)
WHERE g.id = $region OR g.name STARTS WITH $region
RETURN g.id AS id, g.name AS name
ORDER BY id
