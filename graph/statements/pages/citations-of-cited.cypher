// Pages of the places where documents are cited; without those in variants.
// Parameters: $ids: ids of the owners.
// $after, $before: sort keys, $afterOrder, $beforeOrder: orders under one sort key, between which, neither included, the page lies.
// $limit: integer.
// Columns: ownerId: string, total: integer (on all pages), page: list of maps in order.
UNWIND $ids AS ownerId
MATCH (o:Document {id: ownerId})
CALL (o) {
  MATCH (o)<-[r:CITES]-(n:Document)
  WHERE NOT n.variant
  RETURN count(*) AS total
}
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
RETURN ownerId, total, page
