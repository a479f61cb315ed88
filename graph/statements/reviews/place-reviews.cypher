// Where what people said of links stands now; an empty link is nowhere.
// Parameters: $rows of {id, link}. Columns: written.
UNWIND $rows AS row
MATCH (n:LinkReview {id: row.id})
SET n.link = row.link
RETURN count(n) AS written
