// Pages of the counterparts of measures in lower documents, strongest first, without those that a reviewer rejected and those of replaced documents.
// Parameters: $ids: ids of the owners.
// $after, $before: sort keys between which, neither included, the page lies.
// $limit, $countFrom: integers: the whole list is counted where the page holds so many or more.
// Columns: ownerId: string, total: integer (on all pages; 0 where nothing was counted), page: list of maps in order.
UNWIND $ids AS ownerId
MATCH (t:Measure {id: ownerId})
CALL (t) {
  MATCH (t)<-[r:COUNTERPART_OF]-(f:Measure)
  WHERE r.sort > $after AND r.sort < $before AND r.status <> 'REJECTED' AND coalesce(f.superseded, false) = false
  WITH t, r, f
  ORDER BY r.sort
  LIMIT $limit
  RETURN collect({
    id: r.id, fromId: f.id, toId: t.id, fromDocumentId: r.documentId, toDocumentId: r.toDocumentId,
    relation: r.relation, confidence: r.confidence, method: r.method, status: r.status,
    reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote, relationSet: r.relationSet,
    rationaleKinds: r.rationaleKinds, rationaleTexts: r.rationaleTexts, rationaleWeights: r.rationaleWeights,
    rationaleFromStarts: r.rationaleFromStarts, rationaleFromEnds: r.rationaleFromEnds,
    rationaleToStarts: r.rationaleToStarts, rationaleToEnds: r.rationaleToEnds,
    slots: r.slots, slotChanges: r.slotChanges, slotFromStarts: r.slotFromStarts, slotFromEnds: r.slotFromEnds,
    slotToStarts: r.slotToStarts, slotToEnds: r.slotToEnds,
    from: f {.id, .documentId, .start, .end, .number, .title, .sectionId, .variant, .sort},
    sort: r.sort, order: 0
  }) AS page
}
WITH ownerId, t, page, size(page) AS read
CALL (t, read) {
  MATCH (t)<-[r:COUNTERPART_OF]-(f:Measure)
  WHERE read >= $countFrom AND r.status <> 'REJECTED' AND coalesce(f.superseded, false) = false
  RETURN count(*) AS total
}
RETURN ownerId, total, page
