// Weights that people gave a scheme's indicators; `record` holds them.
// Parameters: $rows of nodes with id. Columns: written.
UNWIND $rows AS row
MERGE (n:SchemeWeights {id: row.id})
SET n += row
RETURN count(n) AS written
