// What people said of links, by the records' ids.
// Parameters: $ids; an id that is not there gives no row. Columns: id, record, link: strings.
UNWIND $ids AS id
MATCH (n:LinkReview {id: id})
RETURN n.id AS id, n.record AS record, n.link AS link
