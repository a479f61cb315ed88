// Bodies that some document prints under a name.
// Parameters: $name: string, exactly as printed.
// Columns: id: string, name: string, canonical: boolean, regionIds: list of ids.
MATCH (a:Agency)<-[r:ASSIGNED_TO|ISSUED_BY]-()
WHERE r.asPrinted = $name
WITH DISTINCT a
CALL (a) { MATCH (a)-[:LOCATED_IN]->(g:Region) RETURN collect(g.id) AS regionIds }
RETURN a.id AS id, a.name AS name, false AS canonical, regionIds
ORDER BY id
