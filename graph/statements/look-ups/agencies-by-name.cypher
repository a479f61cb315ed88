// Bodies with a name, their own or one that some document prints.
// Parameters: $name: string, exactly as printed; $region: id of a region, its name or how that begins: without bodies elsewhere, as a name
// such as 市科技局 is printed of hundreds; null does not restrict.
// Columns: row: map, as `agencies-by-id` tells it, canonical: boolean, id: string, placeIds, placeNames: of its regions, inFull: boolean:
// some region is named so in full.
MATCH (:AgencyName {name: $name})-[:NAMES]->(n:Agency)
WHERE $region IS NULL
  OR EXISTS { MATCH (n)-[:LOCATED_IN]->(w:Region) WHERE w.id = $region OR w.name STARTS WITH $region }
CALL (n) { MATCH (n)-[:IN_SYSTEM]->(s:AgencySystem) RETURN collect(s {.id, .name, .sort}) AS systems }
CALL (n) {
  MATCH (n)-[:LOCATED_IN]->(g:Region)
  CALL (g) { MATCH (g)-[:PART_OF]->(w:Region) RETURN collect(w.id) AS widerIds }
  RETURN collect(g {.id, .name, .code, .level, .sort, parentIds: widerIds}) AS regions
}
CALL (n) { MATCH (n)-[:PART_OF]->(p:Agency) RETURN collect(p.id) AS parentIds }
CALL (n) { MATCH (n)-[:LOCATED_IN]->(g:Region) RETURN collect(g.id) AS placeIds, collect(g.name) AS placeNames }
RETURN n {
  .id, .name, .aliases, .level, .group, .sort, systems: systems, regions: regions, parentIds: parentIds
} AS row, n.name = $name AS canonical, n.id AS id, placeIds, placeNames,
  EXISTS { MATCH (w:Region) WHERE w.id = $region OR w.name = $region } AS inFull
ORDER BY id
