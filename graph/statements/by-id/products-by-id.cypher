// Products by their ids, in no order.
// Parameters: $ids: list of ids; an id that is not there gives no row.
// Columns: row: map.
UNWIND $ids AS id
MATCH (n:FinancialProduct {id: id})
CALL (n) { MATCH (n)-[:BROADER]->(b:FinancialProduct) RETURN collect(b.id) AS broaderIds }
RETURN n {
  .id, .name, .aliases, .category, .sort, broaderIds: broaderIds
} AS row
