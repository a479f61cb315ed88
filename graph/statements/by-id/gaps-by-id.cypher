// Gaps by their ids, in no order.
// Parameters: $ids: list of ids; an id that is not there gives no row.
// Columns: row: map.
UNWIND $ids AS id
MATCH (n:Gap {id: id})
RETURN n {.id, .kind, .severity, .subjectId, .documentId, .parkId, .message, .about, .sort} AS row
