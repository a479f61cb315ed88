// A page of the nodes of one label, whole; `of-label.ts` puts each label in Document's place.
// Parameters: $after, the last id of the page before; $limit. Columns: id, properties.
MATCH (n:Document)
WHERE n.id > $after
RETURN n.id AS id, n {.*} AS properties
ORDER BY id
LIMIT $limit
