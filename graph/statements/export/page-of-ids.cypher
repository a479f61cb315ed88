// Ids of a page of the nodes of one label, to read what leads out of them; `of-label.ts` puts each label in Document's place.
// Parameters: $after, the last id of the page before; $limit. Columns: id.
MATCH (n:Document)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
