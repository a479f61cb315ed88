// Gap nodes.
// Parameters: $rows of GapRow. Columns: written.
UNWIND $rows AS row
CREATE (n:Gap)
SET n += row
RETURN count(n) AS written
