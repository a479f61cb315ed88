// A measure with what it says and what it is linked with, as `trace-a-measure.graphql` asks; but not whether its words stand there
// (`verified`) and what binds whom (`applies`).
// Parameters: $id. Columns: measure: map.
MATCH (m:Measure {id: $id})
MATCH (d:Document {id: m.documentId})
MATCH (t:SourceText {documentId: m.documentId})
CALL (d) {
  MATCH (d)-[r:CITES]->(c:Document)
  WITH r, c ORDER BY r.order, c.id
  RETURN collect({title: r.title, docNumber: r.docNumber, document: {id: c.id}}) AS citations
}
CALL (m) {
  MATCH (m)-[r:ASSIGNED_TO]->(a:Agency)
  OPTIONAL MATCH (a)-[:IN_SYSTEM]->(s:AgencySystem)
  WITH r, a, s ORDER BY r.order, a.id
  RETURN collect({
    role: r.role, basis: r.basis, asPrinted: r.asPrinted, span: {quote: r.quotes[0]},
    agency: {name: a.name, system: CASE WHEN s IS NULL THEN null ELSE {name: s.name} END}
  }) AS assignments
}
CALL (m) {
  MATCH (m)-[r:USES_PRODUCT]->(p:FinancialProduct)
  WITH r, p ORDER BY r.order, p.id
  RETURN collect({asPrinted: r.asPrinted, product: {name: p.name, category: p.category}}) AS products
}
CALL (m) {
  MATCH (m)-[r:COUNTERPART_OF]->(o:Measure)
  WHERE r.status <> 'REJECTED' AND coalesce(o.superseded, false) = false
  MATCH (e:Document {id: o.documentId})
  MATCH (x:SourceText {documentId: o.documentId})
  WITH r, o, e, x ORDER BY r.sort
  RETURN collect({
    relation: r.relation, confidence: r.confidence,
    rationale: [i IN range(0, size(r.rationaleKinds) - 1) | {kind: r.rationaleKinds[i], text: r.rationaleTexts[i]}],
    to: {number: o.number, title: o.title, document: {title: e.title}, span: {quote: substring(x.text, o.start, o.end - o.start)}}
  }) AS upstream
}
CALL (m) {
  MATCH (m)<-[r:COUNTERPART_OF]-(o:Measure)
  WHERE r.status <> 'REJECTED' AND coalesce(o.superseded, false) = false
  RETURN count(r) AS below
}
CALL (m) {
  MATCH (m)<-[r:COUNTERPART_OF]-(o:Measure)
  WHERE r.status <> 'REJECTED' AND coalesce(o.superseded, false) = false
  WITH r, o ORDER BY r.sort LIMIT 50
  MATCH (e:Document {id: o.documentId})
  MATCH (x:SourceText {documentId: o.documentId})
  WITH r, o, e, x ORDER BY r.sort
  RETURN collect({
    relation: r.relation, confidence: r.confidence,
    from: {number: o.number, title: o.title, document: {title: e.title}, span: {quote: substring(x.text, o.start, o.end - o.start)}}
  }) AS downstream
}
CALL (m) {
  MATCH (m)-[r:SUPPORTS]->(i:Indicator)
  WHERE r.status <> 'REJECTED'
  WITH r, i ORDER BY r.sort
  RETURN collect({confidence: r.confidence, indicator: {code: i.code, name: i.name}}) AS indicators
}
RETURN {
  number: m.number, title: m.title, span: {start: m.start, end: m.end, quote: substring(t.text, m.start, m.end - m.start)},
  document: {title: d.title, docNumber: d.docNumber, issuedOn: d.issuedOn, draft: d.draft, citations: citations},
  assignments: assignments, products: products, upstream: upstream,
  downstream: {totalCount: below, nodes: downstream}, indicators: indicators
} AS measure
