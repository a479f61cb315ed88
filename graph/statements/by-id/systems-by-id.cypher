// Systems by their ids, in no order.
// Parameters: $ids: list of ids; an id that is not there gives no row.
// Columns: row: map.
UNWIND $ids AS id
MATCH (n:AgencySystem {id: id})
RETURN n {
  .id, .name, .sort
} AS row
