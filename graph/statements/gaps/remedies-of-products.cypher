// Measures that name products, in order.
// Parameters: $asked: list of {key, subjectId}: a product; $most: integer. Columns: key, id, sort: strings, step: integer.
UNWIND $asked AS one
WITH one.key AS key, one.subjectId AS subjectId
CALL (subjectId) {
  MATCH (p:FinancialProduct {id: subjectId})<-[:USES_PRODUCT]-(n:Measure)
  WHERE NOT n.variant AND coalesce(n.superseded, false) = false
  RETURN DISTINCT n.id AS id, n.sort AS sort
  ORDER BY sort
  LIMIT $most
}
RETURN key, id, 0 AS step, sort
