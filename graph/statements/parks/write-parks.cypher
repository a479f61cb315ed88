// Parks' own nodes: `record` holds what people said, word for word.
// Parameters: $rows of nodes with id. Columns: written.
UNWIND $rows AS row
MERGE (n:Park {id: row.id})
SET n += row
RETURN count(n) AS written
