// What people said of links, a page by the records' ids.
// Parameters: $after: id, not included; $limit: integer. Columns: id, record, link: strings; link is empty where it stands nowhere.
MATCH (n:LinkReview)
WHERE n.id > $after
RETURN n.id AS id, n.record AS record, n.link AS link
ORDER BY id
LIMIT $limit
