// Parks' own reports; their texts are apart, as those of documents are.
// Parameters: $rows of nodes with id. Columns: written.
UNWIND $rows AS row
MERGE (n:Report {id: row.id})
SET n += row
RETURN count(n) AS written
