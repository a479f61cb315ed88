// Pages of the measures that bodies, or those whose work came to them in up to three steps, have a part in; without those of variants and, unless $document names one, of replaced documents.
// Parameters: $ids: ids of the owners.
// $role: string, $document: id, $dueBefore: day; null does not restrict.
// $after, $before: sort keys, $afterOrder, $beforeOrder: orders under one sort key, between which, neither included, the page lies.
// $limit: integer.
// Columns: ownerId: string, total: integer (on all pages), page: list of maps in order.
UNWIND $ids AS ownerId
MATCH (o:Agency {id: ownerId})
CALL (o) {
  MATCH (o)<-[:SUCCEEDED_BY*0..3]-(a:Agency)
  WITH DISTINCT a
  MATCH (a)<-[r:ASSIGNED_TO]-(n:Measure)
  WHERE NOT n.variant
    AND ($document IS NOT NULL OR coalesce(n.superseded, false) = false)
    AND ($role IS NULL OR r.role = $role)
    AND ($document IS NULL OR r.documentId = $document)
    AND ($dueBefore IS NULL OR r.dueOn < $dueBefore)
  RETURN count(*) AS total
}
CALL (o) {
  MATCH (o)<-[:SUCCEEDED_BY*0..3]-(a:Agency)
  WITH DISTINCT a
  MATCH (a)<-[r:ASSIGNED_TO]-(n:Measure)
  WHERE NOT n.variant
    AND ($document IS NOT NULL OR coalesce(n.superseded, false) = false)
    AND ($role IS NULL OR r.role = $role)
    AND ($document IS NULL OR r.documentId = $document)
    AND ($dueBefore IS NULL OR r.dueOn < $dueBefore)
    AND ((n.sort > $after OR (n.sort = $after AND r.order > $afterOrder))
    AND (n.sort < $before OR (n.sort = $before AND r.order < $beforeOrder)))
  WITH a, r, n
  ORDER BY n.sort, r.order
  LIMIT $limit
  RETURN collect({
    measureId: n.id, agencyId: a.id, documentId: r.documentId, role: r.role, roleAsPrinted: r.roleAsPrinted,
    basis: r.basis, ruleStart: r.ruleStart, ruleEnd: r.ruleEnd, asPrinted: r.asPrinted, starts: r.starts, ends: r.ends,
    quotes: r.quotes, dueOn: r.dueOn, reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote,
    measure: n {.id, .documentId, .start, .end, .number, .title, .text, .sectionId, .variant, .sort},
    sort: n.sort, order: r.order
  }) AS page
}
RETURN ownerId, total, page
