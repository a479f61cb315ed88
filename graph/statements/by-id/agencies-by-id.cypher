// Agencies by their ids, in no order.
// Parameters: $ids: list of ids; an id that is not there gives no row.
// Columns: row: map.
UNWIND $ids AS id
MATCH (n:Agency {id: id})
CALL (n) { MATCH (n)-[:IN_SYSTEM]->(s:AgencySystem) RETURN collect(s {.id, .name, .sort}) AS systems }
CALL (n) {
  MATCH (n)-[:LOCATED_IN]->(g:Region)
  CALL (g) { MATCH (g)-[:PART_OF]->(w:Region) RETURN collect(w.id) AS widerIds }
  RETURN collect(g {.id, .name, .code, .level, .sort, parentIds: widerIds}) AS regions
}
CALL (n) { MATCH (n)-[:PART_OF]->(p:Agency) RETURN collect(p.id) AS parentIds }
RETURN n {
  .id, .name, .aliases, .level, .group, .sort, systems: systems, regions: regions, parentIds: parentIds
} AS row
