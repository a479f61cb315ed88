// Counterparts of a document's measures in lower documents that a reviewer rejected, the most alike first.
// Parameters: $baseline: id of a document; $columns: ids of documents of other rank.
// Columns: measureId, column, sort: strings, row: map.
UNWIND $columns AS column
MATCH (o:Measure {documentId: column})-[r:COUNTERPART_OF]->(m:Measure)
WHERE m.documentId = $baseline AND r.status = 'REJECTED'
RETURN m.id AS measureId, column, r.sort AS sort, {measureId: o.id, confidence: r.confidence, reason: r.rejection} AS row
ORDER BY sort
