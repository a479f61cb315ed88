// Forgets what people said of links.
// Parameters: $ids. Columns: none.
UNWIND $ids AS id
MATCH (n:LinkReview {id: id})
DETACH DELETE n
