// Counterparts of a document's measures in lower documents, strongest first.
// Looked for from the side of the few documents asked for, however many others there are.
// Parameters: $baseline: id of a document; $columns: ids of documents of other rank.
// Columns: measureId, column, sort: strings, row: map.
UNWIND $columns AS column
MATCH (o:Measure {documentId: column})-[r:COUNTERPART_OF]->(m:Measure)
WHERE m.documentId = $baseline AND r.status <> 'REJECTED'
RETURN m.id AS measureId, column, r.sort AS sort, {
  id: r.id, fromId: o.id, toId: m.id, fromDocumentId: r.documentId, toDocumentId: r.toDocumentId,
  relation: r.relation, confidence: r.confidence, method: r.method, status: r.status,
  reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote, relationSet: r.relationSet,
  rationaleKinds: r.rationaleKinds, rationaleTexts: r.rationaleTexts, rationaleWeights: r.rationaleWeights,
  rationaleFromStarts: r.rationaleFromStarts, rationaleFromEnds: r.rationaleFromEnds,
  rationaleToStarts: r.rationaleToStarts, rationaleToEnds: r.rationaleToEnds,
  slots: r.slots, slotChanges: r.slotChanges, slotFromStarts: r.slotFromStarts, slotFromEnds: r.slotFromEnds,
  slotToStarts: r.slotToStarts, slotToEnds: r.slotToEnds
} AS row
ORDER BY sort
