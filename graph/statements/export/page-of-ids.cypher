// Ids of many nodes of one label, in order, to read them by; `of-label.ts` puts each label in Document's place.
// Parameters: $after, the last id of those before; $limit. Columns: id.
MATCH (n:Document)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
