// Pages of the places where measures name products; without those of variants and of replaced documents.
// Parameters: $ids: ids of the owners.
// $region: id of a region that the document applies to; null does not restrict.
// $after, $before: sort keys, $afterOrder, $beforeOrder: orders under one sort key, between which, neither included, the page lies.
// $limit, $countFrom: integers: the whole list is counted where the page holds so many or more.
// Columns: ownerId: string, total: integer (on all pages; 0 where nothing was counted), page: list of maps in order.
UNWIND $ids AS ownerId
MATCH (o:FinancialProduct {id: ownerId})
CALL (o) {
  MATCH (o)<-[r:USES_PRODUCT]-(n:Measure)
  WHERE NOT n.variant
    AND coalesce(n.superseded, false) = false
    AND ($region IS NULL OR EXISTS { MATCH (d:Document {id: n.documentId})-[:APPLIES_TO]->(g:Region) WHERE g.id = $region })
  WITH r, n, n.sort AS sort, r.order AS nth
  WHERE (sort > $after OR (sort = $after AND nth > $afterOrder)) AND (sort < $before OR (sort = $before AND nth < $beforeOrder))
  WITH r, n, sort, nth
  ORDER BY sort, nth
  LIMIT $limit
  RETURN collect({
    measureId: n.id, productId: o.id, documentId: r.documentId, asPrinted: r.asPrinted, start: r.start, end: r.end,
    reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote, sort: n.sort, order: r.order
  }) AS page
}
WITH ownerId, o, page, size(page) AS read
CALL (o, read) {
  MATCH (o)<-[r:USES_PRODUCT]-(n:Measure)
  WHERE read >= $countFrom
    AND NOT n.variant
    AND coalesce(n.superseded, false) = false
    AND ($region IS NULL OR EXISTS { MATCH (d:Document {id: n.documentId})-[:APPLIES_TO]->(g:Region) WHERE g.id = $region })
  RETURN count(*) AS total
}
RETURN ownerId, total, page
