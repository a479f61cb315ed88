// What came nearest to a document's measures in lower documents that have no counterpart of them.
// Looked for from the side of the few documents asked for, however many others there are.
// Parameters: $baseline: id of a document; $columns: ids of documents of other rank.
// Columns: measureId, column, sort: strings, row: map.
UNWIND $columns AS column
MATCH (o:Measure {documentId: column})<-[r:NEAREST_TO]-(m:Measure)
WHERE m.documentId = $baseline
RETURN m.id AS measureId, column, r.sort AS sort, {measureId: o.id, confidence: r.confidence, reason: r.reason} AS row
ORDER BY sort
