// The document's own node; what is null in the row is removed from the node.
// Parameters: $rows, one DocumentRow. Columns: written.
UNWIND $rows AS row
MERGE (n:Document {id: row.id})
SET n += row
RETURN count(n) AS written
