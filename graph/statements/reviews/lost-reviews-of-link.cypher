// What people said of a link that had this id then, and stands nowhere now.
// Parameters: $link: id of a link. Columns: id, record, link: strings.
MATCH (n:LinkReview {made: $link})
WHERE n.link = ''
RETURN n.id AS id, n.record AS record, n.link AS link
