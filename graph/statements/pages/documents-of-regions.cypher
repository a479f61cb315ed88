// Pages of the documents that apply to regions, undated ones last; without variants and what is only cited.
// Parameters: $ids: ids of the owners.
// $after, $before: sort keys between which, neither included, the page lies.
// $limit: integer.
// Columns: ownerId: string, total: integer (on all pages), page: list of maps in order.
UNWIND $ids AS ownerId
MATCH (o:Region {id: ownerId})
CALL (o) {
  MATCH (o)<-[:APPLIES_TO]-(n:Document)
  WHERE n.held AND NOT n.variant
  RETURN count(*) AS total
}
CALL (o) {
  MATCH (o)<-[:APPLIES_TO]-(n:Document)
  WHERE n.held AND NOT n.variant
  WITH n, n.sort AS sort
  WHERE sort > $after AND sort < $before
  WITH n, sort
  ORDER BY sort
  LIMIT $limit
  RETURN collect({id: n.id, sort: n.sort, order: 0}) AS page
}
RETURN ownerId, total, page
