// Links from measures to dimensions by their two ends, in no order.
// Parameters: $ends: list of {id, from, to}, ids of the link, the measure and the dimension; what is not there gives no row.
// Columns: row: map.
UNWIND $ends AS ends
MATCH (f:Measure {id: ends.from})-[r:SUPPORTS]->(t:Indicator {id: ends.to})
WHERE r.id = ends.id
RETURN {
  id: r.id, measureId: f.id, indicatorId: t.id, criterionId: r.criterionId,
  measureDocumentId: r.documentId, indicatorDocumentId: r.toDocumentId,
  confidence: r.confidence, method: r.method, status: r.status,
  reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote,
  rationaleKinds: r.rationaleKinds, rationaleTexts: r.rationaleTexts, rationaleWeights: r.rationaleWeights,
  rationaleFromStarts: r.rationaleFromStarts, rationaleFromEnds: r.rationaleFromEnds,
  rationaleToStarts: r.rationaleToStarts, rationaleToEnds: r.rationaleToEnds
} AS row
