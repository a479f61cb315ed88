// What people corrected; `record` holds it word for word.
// Parameters: $rows of nodes with id. Columns: written.
UNWIND $rows AS row
MERGE (n:FactReview {id: row.id})
SET n += row
RETURN count(n) AS written
