// Measures that support dimensions, or best support criteria, strongest first, without what a reviewer rejected and measures of replaced documents.
// Parameters: $ids: ids of dimensions and criteria.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Indicator {id: ownerId})
CALL (o) {
  MATCH (f:Measure)-[r:SUPPORTS]->(o)
  WHERE r.status <> 'REJECTED' AND coalesce(f.superseded, false) = false
  RETURN r.sort AS sort, {
    id: r.id, measureId: f.id, indicatorId: o.id, criterionId: r.criterionId,
    measureDocumentId: r.documentId, indicatorDocumentId: r.toDocumentId,
    confidence: r.confidence, method: r.method, status: r.status,
    reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote,
    rationaleKinds: r.rationaleKinds, rationaleTexts: r.rationaleTexts, rationaleWeights: r.rationaleWeights,
    rationaleFromStarts: r.rationaleFromStarts, rationaleFromEnds: r.rationaleFromEnds,
    rationaleToStarts: r.rationaleToStarts, rationaleToEnds: r.rationaleToEnds
  } AS row
  UNION ALL
  MATCH (t:Indicator)-[:HAS_CRITERION]->(o)
  MATCH (f:Measure)-[r:SUPPORTS]->(t)
  WHERE r.criterionId = o.id AND r.status <> 'REJECTED' AND coalesce(f.superseded, false) = false
  RETURN r.sort AS sort, {
    id: r.id, measureId: f.id, indicatorId: t.id, criterionId: r.criterionId,
    measureDocumentId: r.documentId, indicatorDocumentId: r.toDocumentId,
    confidence: r.confidence, method: r.method, status: r.status,
    reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote,
    rationaleKinds: r.rationaleKinds, rationaleTexts: r.rationaleTexts, rationaleWeights: r.rationaleWeights,
    rationaleFromStarts: r.rationaleFromStarts, rationaleFromEnds: r.rationaleFromEnds,
    rationaleToStarts: r.rationaleToStarts, rationaleToEnds: r.rationaleToEnds
  } AS row
}
WITH ownerId, sort, row
ORDER BY sort
RETURN ownerId, row
