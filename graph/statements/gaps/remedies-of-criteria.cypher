// Measures that support criteria best, or the dimension that each is judged in (step 1), strongest first; of a park of which nothing
// is known those that support any dimension of its scheme.
// Parameters: $asked: list of {key, subjectId}: a criterion or park; $most: integer. Columns: key, id, sort: strings, step: integer.
UNWIND $asked AS one
WITH one.key AS key, one.subjectId AS subjectId
CALL (subjectId) {
  MATCH (c:Indicator {id: subjectId})<-[r:SUPPORTS]-(n:Measure)
  WHERE r.status <> 'REJECTED' AND NOT n.variant AND coalesce(n.superseded, false) = false
  RETURN n.id AS id, 0 AS step, r.sort AS sort
  ORDER BY sort
  LIMIT $most
  UNION ALL
  MATCH (c:Indicator {id: subjectId})<-[:HAS_CRITERION]-(t:Indicator)
  MATCH (t)<-[r:SUPPORTS]-(n:Measure)
  WHERE r.status <> 'REJECTED' AND NOT n.variant AND coalesce(n.superseded, false) = false
  RETURN n.id AS id, CASE WHEN r.criterionId = subjectId THEN 0 ELSE 1 END AS step, r.sort AS sort
  ORDER BY step, sort
  LIMIT $most
  UNION ALL
  MATCH (p:Park {id: subjectId})-[:ASSESSED_BY]->(d:Document)
  MATCH (t:Indicator {documentId: d.id})<-[r:SUPPORTS]-(n:Measure)
  WHERE r.status <> 'REJECTED' AND NOT n.variant AND coalesce(n.superseded, false) = false
  RETURN n.id AS id, 0 AS step, r.sort AS sort
  ORDER BY sort
  LIMIT $most
}
RETURN key, id, step, sort
