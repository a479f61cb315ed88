// Pages of the places where documents are cited; without those in variants.
// Parameters: $ids: ids of the owners.
// $after, $before: sort keys, $afterOrder, $beforeOrder: orders under one sort key, between which, neither included, the page lies.
// $limit, $countFrom: integers: the whole list is counted where the page holds so many or more.
// Columns: ownerId: string, total: integer (on all pages; 0 where nothing was counted), page: list of maps in order.
UNWIND $ids AS ownerId
MATCH (o:Document {id: ownerId})
CALL (o) {
  MATCH (o)<-[r:CITES]-(n:Document)
  WHERE NOT n.variant
  WITH r, n, n.sort AS sort, r.order AS nth
  WHERE (sort > $after OR (sort = $after AND nth > $afterOrder)) AND (sort < $before OR (sort = $before AND nth < $beforeOrder))
  WITH r, n, sort, nth
  ORDER BY sort, nth
  LIMIT $limit
  RETURN collect({
    fromId: n.id, toId: o.id, title: r.title, docNumber: r.docNumber, start: r.start, end: r.end, asPrinted: r.asPrinted,
    order: r.order, sort: n.sort
  }) AS page
}
WITH ownerId, o, page, size(page) AS read
CALL (o, read) {
  MATCH (o)<-[r:CITES]-(n:Document)
  WHERE read >= $countFrom AND NOT n.variant
  RETURN count(*) AS total
}
RETURN ownerId, total, page
