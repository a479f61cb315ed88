// Dimensions that measures support, strongest first, without what a reviewer rejected and dimensions of replaced schemes.
// Parameters: $ids: ids of measures.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (f:Measure {id: ownerId})-[r:SUPPORTS]->(t:Indicator)<-[:HAS_INDICATOR]-(s:Document)
WHERE r.status <> 'REJECTED' AND coalesce(s.superseded, false) = false
WITH ownerId, f, r, t
ORDER BY r.sort
RETURN ownerId, {
  id: r.id, measureId: f.id, indicatorId: t.id, criterionId: r.criterionId,
  measureDocumentId: r.documentId, indicatorDocumentId: r.toDocumentId,
  confidence: r.confidence, method: r.method, status: r.status,
  reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote,
  rationaleKinds: r.rationaleKinds, rationaleTexts: r.rationaleTexts, rationaleWeights: r.rationaleWeights,
  rationaleFromStarts: r.rationaleFromStarts, rationaleFromEnds: r.rationaleFromEnds,
  rationaleToStarts: r.rationaleToStarts, rationaleToEnds: r.rationaleToEnds,
  indicator: t {.id, .documentId, .start, .end, .code, .name, .text, .parentId, .sort}
} AS row
