// Pages of the counterparts of measures in lower documents, strongest first.
// Parameters: $ids: ids of the owners.
// $after, $before: sort keys between which, neither included, the page lies.
// $limit: integer.
// Columns: ownerId: string, total: integer (on all pages), page: list of maps in order.
UNWIND $ids AS ownerId
MATCH (t:Measure {id: ownerId})
CALL (t) {
  MATCH (t)<-[r:COUNTERPART_OF]-(f:Measure)
  RETURN count(*) AS total
}
CALL (t) {
  MATCH (t)<-[r:COUNTERPART_OF]-(f:Measure)
  WHERE r.sort > $after AND r.sort < $before
  WITH t, r, f
  ORDER BY r.sort
  LIMIT $limit
  RETURN collect({
    id: r.id, fromId: f.id, toId: t.id, fromDocumentId: r.documentId, toDocumentId: r.toDocumentId,
    relation: r.relation, confidence: r.confidence, method: r.method, status: r.status,
    rationaleKinds: r.rationaleKinds, rationaleTexts: r.rationaleTexts, rationaleWeights: r.rationaleWeights,
    rationaleFromStarts: r.rationaleFromStarts, rationaleFromEnds: r.rationaleFromEnds,
    rationaleToStarts: r.rationaleToStarts, rationaleToEnds: r.rationaleToEnds,
    slots: r.slots, slotChanges: r.slotChanges, slotFromStarts: r.slotFromStarts, slotFromEnds: r.slotFromEnds,
    slotToStarts: r.slotToStarts, slotToEnds: r.slotToEnds,
    sort: r.sort, order: 0
  }) AS page
}
RETURN ownerId, total, page
