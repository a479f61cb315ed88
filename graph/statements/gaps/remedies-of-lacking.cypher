// Counterparts, in other documents, of measures of higher documents, or of any measure of a whole one, that some document has no
// counterpart of, strongest first.
// Parameters: $asked: list of {key, subjectId, documentId}: a measure or document, and the document that lacks it; $most: integer.
// Columns: key, id, sort: strings, step: integer.
UNWIND $asked AS one
WITH one.key AS key, one.subjectId AS subjectId, one.documentId AS documentId
CALL (subjectId, documentId) {
  MATCH (m:Measure {id: subjectId})<-[r:COUNTERPART_OF]-(n:Measure)
  WHERE r.status <> 'REJECTED' AND n.documentId <> documentId
    AND NOT n.variant AND coalesce(n.superseded, false) = false
  RETURN n.id AS id, r.sort AS sort
  ORDER BY sort
  LIMIT $most
  UNION ALL
  MATCH (m:Measure {documentId: subjectId})<-[r:COUNTERPART_OF]-(n:Measure)
  WHERE r.status <> 'REJECTED' AND n.documentId <> documentId
    AND NOT n.variant AND coalesce(n.superseded, false) = false
  RETURN n.id AS id, r.sort AS sort
  ORDER BY sort
  LIMIT $most
}
RETURN key, id, 0 AS step, sort
