// Measures that would help to meet criteria of a scheme, the nearest first, with who is to act and what they name.
// Parameters: $subjects: ids. Columns: subject: id, remedies: list of maps.
UNWIND $subjects AS subject
CALL (subject) {
  MATCH (:Indicator {id: subject})<-[:HAS_CRITERION]-(:Indicator)<-[r:SUPPORTS]-(n:Measure)
  WHERE r.status <> 'REJECTED' AND NOT n.variant AND coalesce(n.superseded, false) = false
  WITH n, CASE WHEN r.criterionId = subject THEN 0 ELSE 1 END AS step, r.sort AS sort ORDER BY step, sort, n.id LIMIT 5
  CALL (n) {
    MATCH (n)-[r:ASSIGNED_TO]->(a:Agency)
    WITH r, a ORDER BY r.order, a.id
    RETURN collect({role: r.role, agency: {name: a.name}}) AS agencies
  }
  CALL (n) {
    MATCH (n)-[r:USES_PRODUCT]->(p:FinancialProduct)
    WITH p, min(r.order) AS nth ORDER BY nth, p.id
    RETURN collect({name: p.name}) AS products
  }
  MATCH (d:Document {id: n.documentId})
  WITH n, d, agencies, products, step, sort ORDER BY step, sort, n.id
  RETURN collect({measure: {title: n.title, document: {title: d.title}}, agencies: agencies, products: products}) AS remedies
}
RETURN subject, remedies
