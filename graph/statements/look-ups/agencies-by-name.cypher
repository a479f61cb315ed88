// Bodies with a name, their own or one that some document prints.
// Parameters: $name: string, exactly as printed.
// Columns: row: map, as `agencies-by-id` tells it, canonical: boolean, id: string.
MATCH (:AgencyName {name: $name})-[:NAMES]->(n:Agency)
CALL (n) { MATCH (n)-[:IN_SYSTEM]->(s:AgencySystem) RETURN collect(s {.id, .name, .sort}) AS systems }
CALL (n) {
  MATCH (n)-[:LOCATED_IN]->(g:Region)
  CALL (g) { MATCH (g)-[:PART_OF]->(w:Region) RETURN collect(w.id) AS widerIds }
  RETURN collect(g {.id, .name, .code, .level, .sort, parentIds: widerIds}) AS regions
}
CALL (n) { MATCH (n)-[:PART_OF]->(p:Agency) RETURN collect(p.id) AS parentIds }
RETURN n {
  .id, .name, .aliases, .level, .group, .sort, systems: systems, regions: regions, parentIds: parentIds
} AS row, n.name = $name AS canonical, n.id AS id
ORDER BY id
