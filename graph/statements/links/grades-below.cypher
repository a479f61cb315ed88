// What grades the counterparts of a document's measures in lower documents, strongest first, without their reasons.
// Looked for from the side of the few documents asked for, however many others there are.
// Parameters: $baseline: id of a document; $columns: ids of documents of other rank.
// Columns: measureId, column, sort: strings, row: map.
UNWIND $columns AS column
MATCH (o:Measure {documentId: column})-[r:COUNTERPART_OF]->(m:Measure)
WHERE m.documentId = $baseline AND r.status <> 'REJECTED'
RETURN m.id AS measureId, column, r.sort AS sort, {
  toId: m.id, relation: r.relation, relationSet: coalesce(r.relationSet, false), confidence: r.confidence, method: r.method,
  slots: r.slots, slotChanges: r.slotChanges
} AS row
ORDER BY sort
