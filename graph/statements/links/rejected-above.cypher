// Counterparts of a document's measures in higher documents that a reviewer rejected, the most alike first.
// Parameters: $baseline: id of a document; $columns: ids of documents of other rank.
// Columns: measureId, column, sort: strings, row: map.
MATCH (m:Measure {documentId: $baseline})-[r:COUNTERPART_OF]->(o:Measure)
WHERE o.documentId IN $columns AND r.status = 'REJECTED'
RETURN m.id AS measureId, o.documentId AS column, r.sort AS sort, {measureId: o.id, confidence: r.confidence, reason: r.rejection} AS row
ORDER BY sort
