// Targets by their ids, in no order.
// Parameters: $ids: list of ids; an id that is not there gives no row.
// Columns: row: map.
UNWIND $ids AS id
MATCH (n:Target {id: id})
RETURN n {
  .id, .documentId, .start, .end, .text, .metric, .value, .valueMax, .unit, .comparator, .deadline,
  .deadlineText, .measureId, .sectionId, .sort
} AS row
