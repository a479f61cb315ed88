// Pages of the measures that bodies, or those whose work came to them in up to three steps, have a part in; without those of variants and, unless $document names one, of replaced documents.
// Parameters: $asked: list of maps: the `id` of a body and the `role` of its parts, null for any, and a `key` for the page of these two.
// $document: id, $dueBefore: day; null does not restrict.
// $after, $before: sort keys, $afterOrder, $beforeOrder: orders under one sort key, between which, neither included, the page lies.
// $limit, $countFrom: integers: the whole list is counted where the page holds so many or more.
// $told: boolean, whether the documents of the measures are told.
// Columns: documents: list of maps, as `documents-by-id` tells them; ownerId: the key, total: integer (on all pages; 0 where nothing was counted), page: list of maps in order.
UNWIND $asked AS one
MATCH (o:Agency {id: one.id})
WITH o, one.key AS ownerId, one.role AS role
CALL (o, role) {
  MATCH (o)<-[:SUCCEEDED_BY*0..3]-(a:Agency)
  WITH DISTINCT a
  MATCH (a)<-[r:ASSIGNED_TO]-(n:Measure)
  WHERE NOT n.variant
    AND ($document IS NOT NULL OR coalesce(n.superseded, false) = false)
    AND (role IS NULL OR r.role = role)
    AND ($document IS NULL OR r.documentId = $document)
    AND ($dueBefore IS NULL OR r.dueOn < $dueBefore)
  WITH a, r, n, n.sort AS sort, r.order AS nth
  WHERE (sort > $after OR (sort = $after AND nth > $afterOrder)) AND (sort < $before OR (sort = $before AND nth < $beforeOrder))
  WITH a, r, n, sort, nth
  ORDER BY sort, nth
  LIMIT $limit
  RETURN collect({
    measureId: n.id, agencyId: a.id, documentId: r.documentId, role: r.role, roleAsPrinted: r.roleAsPrinted,
    basis: r.basis, ruleStart: r.ruleStart, ruleEnd: r.ruleEnd, asPrinted: r.asPrinted, starts: r.starts, ends: r.ends,
    quotes: r.quotes, dueOn: r.dueOn, reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote,
    measure: n {.id, .documentId, .start, .end, .number, .title, .sectionId, .variant, .sort},
    sort: n.sort, order: r.order
  }) AS page, collect(DISTINCT n.documentId) AS documentIds
}
CALL (documentIds) {
  UNWIND documentIds AS documentId
  WITH documentId
  WHERE $told
  MATCH (n:Document {id: documentId})
  RETURN collect(n {
    .id, .slug, .title, .printedTitle, .held, .variant, .kind, .level, .docNumber, .issuedOn, .publishedOn,
    .effectiveOn, .expiresOn, .draft, .sourceName, .mediaType, .encoding, .sha256, .textSha256, .characters, .url, .regionGiven, .superseded, .sort
  }) AS documents
}
WITH ownerId, o, role, page, documents, size(page) AS read
CALL (o, role, read) {
  MATCH (o)<-[:SUCCEEDED_BY*0..3]-(a:Agency)
  WITH DISTINCT a
  MATCH (a)<-[r:ASSIGNED_TO]-(n:Measure)
  WHERE read >= $countFrom
    AND NOT n.variant
    AND ($document IS NOT NULL OR coalesce(n.superseded, false) = false)
    AND (role IS NULL OR r.role = role)
    AND ($document IS NULL OR r.documentId = $document)
    AND ($dueBefore IS NULL OR r.dueOn < $dueBefore)
  RETURN count(*) AS total
}
RETURN ownerId, total, page, documents
