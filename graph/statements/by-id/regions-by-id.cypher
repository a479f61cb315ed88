// Regions by their ids, in no order.
// Parameters: $ids: list of ids; an id that is not there gives no row.
// Columns: row: map.
UNWIND $ids AS id
MATCH (n:Region {id: id})
CALL (n) { MATCH (n)-[:PART_OF]->(p:Region) RETURN collect(p.id) AS parentIds }
RETURN n {
  .id, .name, .code, .level, .sort, parentIds: parentIds
} AS row
