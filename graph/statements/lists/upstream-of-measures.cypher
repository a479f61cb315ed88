// Counterparts of measures in higher documents, strongest first, without those that a reviewer rejected and those of replaced documents.
// Parameters: $ids: ids of measures.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (f:Measure {id: ownerId})-[r:COUNTERPART_OF]->(t:Measure)
WHERE r.status <> 'REJECTED' AND coalesce(t.superseded, false) = false
WITH ownerId, f, r, t
ORDER BY r.sort
RETURN ownerId, {
  id: r.id, fromId: f.id, toId: t.id, fromDocumentId: r.documentId, toDocumentId: r.toDocumentId,
  relation: r.relation, confidence: r.confidence, method: r.method, status: r.status,
  reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote, relationSet: r.relationSet,
  rationaleKinds: r.rationaleKinds, rationaleTexts: r.rationaleTexts, rationaleWeights: r.rationaleWeights,
  rationaleFromStarts: r.rationaleFromStarts, rationaleFromEnds: r.rationaleFromEnds,
  rationaleToStarts: r.rationaleToStarts, rationaleToEnds: r.rationaleToEnds,
  slots: r.slots, slotChanges: r.slotChanges, slotFromStarts: r.slotFromStarts, slotFromEnds: r.slotFromEnds,
  slotToStarts: r.slotToStarts, slotToEnds: r.slotToEnds
} AS row
