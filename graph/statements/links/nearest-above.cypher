// What came nearest to a document's measures in higher documents that have no counterpart of them.
// Looked for from the side of the document itself, which few higher ones are compared with.
// Parameters: $baseline: id of a document; $columns: ids of documents of other rank.
// Columns: measureId, column, sort: strings, row: map.
MATCH (m:Measure {documentId: $baseline})-[r:NEAREST_TO]->(o:Measure)
WHERE o.documentId IN $columns
RETURN m.id AS measureId, o.documentId AS column, r.sort AS sort, {measureId: o.id, confidence: r.confidence, reason: r.reason} AS row
ORDER BY sort
