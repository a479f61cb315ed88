// What grades the counterparts of a document's measures in higher documents, strongest first, without their reasons.
// Looked for from the side of the document itself, which few higher ones are compared with.
// Parameters: $baseline: id of a document; $columns: ids of documents of other rank.
// Columns: measureId, column, sort: strings, row: map.
MATCH (m:Measure {documentId: $baseline})-[r:COUNTERPART_OF]->(o:Measure)
WHERE o.documentId IN $columns AND r.status <> 'REJECTED'
RETURN m.id AS measureId, o.documentId AS column, r.sort AS sort, {
  toId: o.id, relation: r.relation, relationSet: coalesce(r.relationSet, false), confidence: r.confidence, method: r.method,
  slots: r.slots, slotChanges: r.slotChanges
} AS row
ORDER BY sort
