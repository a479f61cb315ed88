// Indicators by their ids, in no order.
// Parameters: $ids: list of ids; an id that is not there gives no row.
// Columns: row: map.
UNWIND $ids AS id
MATCH (n:Indicator {id: id})
RETURN n {
  .id, .documentId, .start, .end, .code, .name, .text, .parentId, .sort
} AS row
