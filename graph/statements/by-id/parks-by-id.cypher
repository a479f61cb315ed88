// Parks by their ids, in no order; one whose scheme is not held gives no row.
// Parameters: $ids: list of ids; an id that is not there gives no row.
// Columns: row: map.
UNWIND $ids AS id
MATCH (n:Park {id: id})-[:ASSESSED_BY]->(:Document)
CALL (n) { MATCH (n)-[:LOCATED_IN]->(g:Region) RETURN collect(g.id) AS regionIds }
RETURN n {
  .id, .name, .sample, .schemeId, .sort, regionIds: regionIds
} AS row
