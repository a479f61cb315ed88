// Bodies with a name of their own.
// Parameters: $name: string.
// Columns: id: string, name: string, canonical: boolean, regionIds: list of ids.
MATCH (a:Agency)
WHERE a.name = $name OR $name IN a.aliases
CALL (a) { MATCH (a)-[:LOCATED_IN]->(g:Region) RETURN collect(g.id) AS regionIds }
RETURN a.id AS id, a.name AS name, a.name = $name AS canonical, regionIds
ORDER BY id
