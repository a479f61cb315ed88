// Pages of the measures that support dimensions, or best support criteria, strongest first, without what a reviewer rejected and measures of
// replaced documents. Links lead to dimensions; the criterion that is supported best stands on each.
// Parameters: $ids: ids of dimensions and criteria.
// $after, $before: sort keys between which, neither included, the page lies.
// $limit, $countFrom: integers: the whole list is counted where the page holds so many or more.
// Columns: ownerId: string, total: integer (on all pages; 0 where nothing was counted), page: list of maps in order.
UNWIND $ids AS ownerId
MATCH (o:Indicator {id: ownerId})
WITH ownerId, coalesce(o.parentId, o.id) AS dimensionId
MATCH (t:Indicator {id: dimensionId})
CALL (ownerId, t) {
  MATCH (t)<-[r:SUPPORTS]-(f:Measure)
  WHERE r.sort > $after AND r.sort < $before
    AND (t.id = ownerId OR r.criterionId = ownerId) AND r.status <> 'REJECTED' AND coalesce(f.superseded, false) = false
  WITH t, r, f
  ORDER BY r.sort
  LIMIT $limit
  RETURN collect({
    id: r.id, measureId: f.id, indicatorId: t.id, criterionId: r.criterionId,
    measureDocumentId: r.documentId, indicatorDocumentId: r.toDocumentId,
    confidence: r.confidence, method: r.method, status: r.status,
    reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote,
    rationaleKinds: r.rationaleKinds, rationaleTexts: r.rationaleTexts, rationaleWeights: r.rationaleWeights,
    rationaleFromStarts: r.rationaleFromStarts, rationaleFromEnds: r.rationaleFromEnds,
    rationaleToStarts: r.rationaleToStarts, rationaleToEnds: r.rationaleToEnds,
    sort: r.sort, order: 0
  }) AS page
}
WITH ownerId, t, page, size(page) AS read
CALL (ownerId, t, read) {
  MATCH (t)<-[r:SUPPORTS]-(f:Measure)
  WHERE read >= $countFrom
    AND (t.id = ownerId OR r.criterionId = ownerId) AND r.status <> 'REJECTED' AND coalesce(f.superseded, false) = false
  RETURN count(*) AS total
}
RETURN ownerId, total, page
