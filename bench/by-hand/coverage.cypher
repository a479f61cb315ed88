// A baseline's measures beside lower documents, as `coverage.graphql` asks; but not the grades, which are reckoned.
// Parameters: $baseline, $against. Columns: row: map.
MATCH (m:Measure {documentId: $baseline})
MATCH (b:SourceText {documentId: $baseline})
WITH m, b ORDER BY m.sort
CALL (m, b) {
  UNWIND range(0, size($against) - 1) AS place
  WITH m, b, place, $against[place] AS column
  MATCH (t:SourceText {documentId: column})
  CALL (m, b, t, column) {
    MATCH (m)<-[r:COUNTERPART_OF]-(o:Measure {documentId: column})
    WHERE r.status <> 'REJECTED'
    WITH r, o, b, t ORDER BY r.sort
    RETURN collect({
      relation: r.relation, confidence: r.confidence, from: {number: o.number, title: o.title},
      rationale: [i IN range(0, size(r.rationaleKinds) - 1) | {kind: r.rationaleKinds[i], text: r.rationaleTexts[i]}],
      comparison: [i IN range(0, size(r.slots) - 1) | {
        slot: r.slots[i], change: r.slotChanges[i],
        from: CASE WHEN r.slotFromStarts[i] < 0 THEN null
          ELSE {quote: substring(t.text, r.slotFromStarts[i], r.slotFromEnds[i] - r.slotFromStarts[i])} END,
        to: CASE WHEN r.slotToStarts[i] < 0 THEN null
          ELSE {quote: substring(b.text, r.slotToStarts[i], r.slotToEnds[i] - r.slotToStarts[i])} END
      }]
    }) AS counterparts
  }
  CALL (m, column) {
    MATCH (m)-[r:NEAREST_TO]->(o:Measure {documentId: column})
    WITH r, o ORDER BY r.sort
    RETURN collect({confidence: r.confidence, reason: r.reason, measure: {number: o.number, title: o.title}}) AS nearest
  }
  WITH place, column, counterparts, nearest ORDER BY place
  RETURN collect({
    document: {id: column}, counterparts: counterparts, nearest: CASE WHEN size(counterparts) > 0 THEN [] ELSE nearest END
  }) AS cells
}
RETURN {measure: {number: m.number, title: m.title}, cells: cells} AS row
ORDER BY m.sort
