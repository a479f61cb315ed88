// Measures with bodies that are like measures without any, the nearest first: what is comparable with them, then what is comparable
// with the same.
// Parameters: $subjects: ids. Columns: subject: id, remedies: list of maps.
UNWIND $subjects AS subject
MATCH (m:Measure {id: subject})
CALL (m) {
  MATCH (m)-[r:COUNTERPART_OF]-(n:Measure)
  WHERE r.status <> 'REJECTED' AND NOT n.variant AND coalesce(n.superseded, false) = false
    AND EXISTS { MATCH (n)-[:ASSIGNED_TO]->(:Agency) }
  RETURN n, 0 AS step, r.sort AS sort
  UNION ALL
  MATCH (m)-[r:COUNTERPART_OF]->(h:Measure)
  WHERE r.status <> 'REJECTED'
  WITH m, h ORDER BY r.sort LIMIT 20
  CALL (h) {
    MATCH (h)<-[q:COUNTERPART_OF]-(n:Measure)
    WHERE q.status <> 'REJECTED'
    RETURN n, q.sort AS sort ORDER BY sort LIMIT 200
  }
  WITH m, n, sort
  WHERE n.documentId <> m.documentId AND NOT n.variant AND coalesce(n.superseded, false) = false
    AND EXISTS { MATCH (n)-[:ASSIGNED_TO]->(:Agency) }
  RETURN n, 1 AS step, sort ORDER BY sort LIMIT 20
}
WITH subject, n, step, sort ORDER BY step, sort, n.id
WITH subject, collect(DISTINCT n)[..5] AS nearest
RETURN subject, [n IN nearest | {measure: {
  title: n.title, document: COLLECT { MATCH (d:Document {id: n.documentId}) RETURN {title: d.title} }[0]
}}] AS remedies
