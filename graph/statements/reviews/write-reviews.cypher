// What people said of links: `record` holds it word for word, `made` the link's id then, `link` the one it stands at now.
// Parameters: $rows of nodes with id. Columns: written.
UNWIND $rows AS row
MERGE (n:LinkReview {id: row.id})
SET n += row
RETURN count(n) AS written
