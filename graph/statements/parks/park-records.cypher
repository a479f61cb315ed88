// Parks as people described them.
// Parameters: $ids; an id that is not there gives no row. Columns: id, record.
UNWIND $ids AS id
MATCH (p:Park {id: id})
RETURN p.id AS id, p.record AS record
