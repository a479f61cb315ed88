// Counterparts by their two ends, in no order.
// Parameters: $ends: list of {id, from, to}, ids of the link and of its two measures; what is not there gives no row.
// Columns: row: map.
UNWIND $ends AS ends
MATCH (f:Measure {id: ends.from})-[r:COUNTERPART_OF]->(t:Measure {id: ends.to})
WHERE r.id = ends.id
RETURN {
  id: r.id, fromId: f.id, toId: t.id, fromDocumentId: r.documentId, toDocumentId: r.toDocumentId,
  relation: r.relation, confidence: r.confidence, method: r.method, status: r.status,
  reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote, relationSet: r.relationSet,
  rationaleKinds: r.rationaleKinds, rationaleTexts: r.rationaleTexts, rationaleWeights: r.rationaleWeights,
  rationaleFromStarts: r.rationaleFromStarts, rationaleFromEnds: r.rationaleFromEnds,
  rationaleToStarts: r.rationaleToStarts, rationaleToEnds: r.rationaleToEnds,
  slots: r.slots, slotChanges: r.slotChanges, slotFromStarts: r.slotFromStarts, slotFromEnds: r.slotFromEnds,
  slotToStarts: r.slotToStarts, slotToEnds: r.slotToEnds
} AS row
