// What people said of the link that has an id now.
// Parameters: $link: id of a link. Columns: id, record, link: strings.
MATCH (n:LinkReview {link: $link})
RETURN n.id AS id, n.record AS record, n.link AS link
