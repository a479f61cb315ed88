// Links that people made between a document's measures and those of others, in whatever direction and whatever is said of them, strongest first.
// Parameters: $baseline: id of a document; $columns: ids of documents.
// Columns: measureId, column, sort: strings, row: map.
MATCH (m:Measure {documentId: $baseline})-[r:COUNTERPART_OF]-(o:Measure)
WHERE o.documentId IN $columns
RETURN m.id AS measureId, o.documentId AS column, r.sort AS sort, {
  id: r.id, fromId: CASE WHEN r.documentId = $baseline THEN m.id ELSE o.id END,
  toId: CASE WHEN r.documentId = $baseline THEN o.id ELSE m.id END,
  fromDocumentId: r.documentId, toDocumentId: r.toDocumentId,
  relation: r.relation, confidence: r.confidence, method: r.method, status: r.status,
  reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote, relationSet: r.relationSet,
  rationaleKinds: r.rationaleKinds, rationaleTexts: r.rationaleTexts, rationaleWeights: r.rationaleWeights,
  rationaleFromStarts: r.rationaleFromStarts, rationaleFromEnds: r.rationaleFromEnds,
  rationaleToStarts: r.rationaleToStarts, rationaleToEnds: r.rationaleToEnds,
  slots: r.slots, slotChanges: r.slotChanges, slotFromStarts: r.slotFromStarts, slotFromEnds: r.slotFromEnds,
  slotToStarts: r.slotToStarts, slotToEnds: r.slotToEnds
} AS row
ORDER BY sort
