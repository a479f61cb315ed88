// Counterparts of a document's measures in higher documents, strongest first.
// Looked for from the side of the document itself, which few higher ones are compared with.
// Parameters: $baseline: id of a document; $columns: ids of documents of other rank.
// Columns: measureId, column, sort: strings, row: map.
MATCH (m:Measure {documentId: $baseline})-[r:COUNTERPART_OF]->(o:Measure)
WHERE o.documentId IN $columns AND r.status <> 'REJECTED'
RETURN m.id AS measureId, o.documentId AS column, r.sort AS sort, {
  id: r.id, fromId: m.id, toId: o.id, fromDocumentId: r.documentId, toDocumentId: r.toDocumentId,
  relation: r.relation, confidence: r.confidence, method: r.method, status: r.status,
  reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote, relationSet: r.relationSet,
  rationaleKinds: r.rationaleKinds, rationaleTexts: r.rationaleTexts, rationaleWeights: r.rationaleWeights,
  rationaleFromStarts: r.rationaleFromStarts, rationaleFromEnds: r.rationaleFromEnds,
  rationaleToStarts: r.rationaleToStarts, rationaleToEnds: r.rationaleToEnds,
  slots: r.slots, slotChanges: r.slotChanges, slotFromStarts: r.slotFromStarts, slotFromEnds: r.slotFromEnds,
  slotToStarts: r.slotToStarts, slotToEnds: r.slotToEnds
} AS row
ORDER BY sort
