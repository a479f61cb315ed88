// Pages of the documents that apply to regions, undated ones last; without variants and what is only cited.
// Parameters: $ids: ids of the owners.
// $after, $before: sort keys between which, neither included, the page lies.
// $limit, $countFrom: integers: the whole list is counted where the page holds so many or more.
// Columns: ownerId: string, total: integer (on all pages; 0 where nothing was counted), page: list of maps in order.
UNWIND $ids AS ownerId
MATCH (o:Region {id: ownerId})
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
WITH ownerId, o, page, size(page) AS read
CALL (o, read) {
  MATCH (o)<-[:APPLIES_TO]-(n:Document)
  WHERE read >= $countFrom AND n.held AND NOT n.variant
  RETURN count(*) AS total
}
RETURN ownerId, total, page
