// Agencies by their ids, in no order.
// Parameters: $ids: list of ids; an id that is not there gives no row.
// Columns: row: map.
UNWIND $ids AS id
MATCH (n:Agency {id: id})
CALL (n) { MATCH (n)-[:IN_SYSTEM]->(s:AgencySystem) RETURN collect(s.id) AS systemIds }
CALL (n) { MATCH (n)-[:LOCATED_IN]->(g:Region) RETURN collect(g.id) AS regionIds }
CALL (n) { MATCH (n)-[:PART_OF]->(p:Agency) RETURN collect(p.id) AS parentIds }
RETURN n {
  .id, .name, .aliases, .level, .group, .sort, systemIds: systemIds, regionIds: regionIds, parentIds: parentIds
} AS row
