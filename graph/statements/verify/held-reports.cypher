// Every report of a park.
// Parameters: none. Columns: id, slug.
MATCH (n:Report)
RETURN n.id AS id, n.slug AS slug
ORDER BY id
