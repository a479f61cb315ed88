// Measures by their ids, in no order.
// Parameters: $ids: list of ids; an id that is not there gives no row.
// Columns: row: map.
UNWIND $ids AS id
MATCH (n:Measure {id: id})
RETURN n {
  .id, .documentId, .start, .end, .number, .title, .sectionId, .variant, .sort
} AS row
