// Concepts by their ids, in no order.
// Parameters: $ids: list of ids; an id that is not there gives no row.
// Columns: row: map.
UNWIND $ids AS id
MATCH (n:Concept {id: id})
CALL (n) { MATCH (n)-[:BROADER]->(b:Concept) RETURN collect(b.id) AS broaderIds }
RETURN n {
  .id, .name, .sort, broaderIds: broaderIds
} AS row
