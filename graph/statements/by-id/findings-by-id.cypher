// Findings by their ids, in no order.
// Parameters: $ids: list of ids; an id that is not there gives no row.
// Columns: row: map.
UNWIND $ids AS id
MATCH (n:Finding {id: id})
RETURN n {
  .id, .documentId, .code, .severity, .message, .start, .end, .quote, .sort
} AS row
