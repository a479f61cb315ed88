// A page of ids of documents, held or not, whose reading people corrected, in order.
// Parameters: $after: the id before the page, empty for the first; $limit: integer.
// Columns: id: string.
MATCH (n:FactReview)
WHERE n.documentId > $after
WITH DISTINCT n.documentId AS id
ORDER BY id
LIMIT $limit
RETURN id
ORDER BY id
