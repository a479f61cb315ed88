// How documents stand: whether another counts in their place, and whether they have expired.
// Parameters: $rows of {id, superseded, expired}. Columns: written.
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d.superseded = row.superseded, d.expired = row.expired
RETURN count(d) AS written
