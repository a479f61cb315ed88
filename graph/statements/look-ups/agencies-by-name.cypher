// Bodies with a name, their own or one that some document prints.
// Parameters: $name: string, exactly as printed.
// Columns: id: string, name: string, canonical: boolean, regionIds: list of ids.
MATCH (n:AgencyName {name: $name})-[:NAMES]->(a:Agency)
CALL (a) { MATCH (a)-[:LOCATED_IN]->(g:Region) RETURN collect(g.id) AS regionIds }
RETURN a.id AS id, a.name AS name, a.name = $name AS canonical, regionIds
ORDER BY id
