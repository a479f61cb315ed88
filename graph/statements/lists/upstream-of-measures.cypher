// Counterparts of measures in higher documents, those in some documents before the others and each the strongest first, without those that
// a reviewer rejected and those of replaced documents.
// Parameters: $asked of {id, first}: id of a measure, and ids of the documents whose measures come first; $most: integer, of each measure.
// Columns: ownerId: string, list: list of maps in order, `other` 0 in the documents that come first and 1 in the others.
UNWIND $asked AS owner
MATCH (f:Measure {id: owner.id})
WITH f, owner.first AS first
CALL (f, first) {
  MATCH (f)-[r:COUNTERPART_OF]->(t:Measure)
  WHERE r.status <> 'REJECTED' AND coalesce(t.superseded, false) = false
  WITH f, r, t, CASE WHEN r.toDocumentId IN first THEN 0 ELSE 1 END AS other
  ORDER BY other, r.sort
  LIMIT $most
  RETURN collect({
    id: r.id, fromId: f.id, toId: t.id, fromDocumentId: r.documentId, toDocumentId: r.toDocumentId,
    relation: r.relation, confidence: r.confidence, method: r.method, status: r.status,
    reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote, relationSet: r.relationSet,
    rationaleKinds: r.rationaleKinds, rationaleTexts: r.rationaleTexts, rationaleWeights: r.rationaleWeights,
    rationaleFromStarts: r.rationaleFromStarts, rationaleFromEnds: r.rationaleFromEnds,
    rationaleToStarts: r.rationaleToStarts, rationaleToEnds: r.rationaleToEnds,
    slots: r.slots, slotChanges: r.slotChanges, slotFromStarts: r.slotFromStarts, slotFromEnds: r.slotFromEnds,
    slotToStarts: r.slotToStarts, slotToEnds: r.slotToEnds,
    to: t {.id, .documentId, .start, .end, .number, .title, .sectionId, .variant, .sort},
    other: other, sort: r.sort
  }) AS list
}
RETURN f.id AS ownerId, list
