// The document's own node; what is null in the row is removed from the node. How it stands is settled later in the same transaction:
// its measures are written anew as if it counted.
// Parameters: $rows, one DocumentRow. Columns: written.
UNWIND $rows AS row
MERGE (n:Document {id: row.id})
SET n += row
SET n.superseded = false, n.expired = false
RETURN count(n) AS written
