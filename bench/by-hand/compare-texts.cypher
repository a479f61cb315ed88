// A retelling beside its original, as `compare-texts.graphql` asks.
// Parameters: $slug. Columns: document: map.
MATCH (v:Document {slug: $slug})-[r:VARIANT_OF]->(o:Document)
CALL (v) {
  MATCH (v)-[:HAS_DIFFERENCE]->(n:TextDifference)
  OPTIONAL MATCH (m:Measure {id: n.measureId})
  WITH n, m ORDER BY n.sort
  RETURN collect({
    kind: n.kind, measure: CASE WHEN m IS NULL THEN null ELSE {number: m.number, title: m.title} END,
    original: CASE WHEN n.originalStart IS NULL THEN null ELSE {quote: n.originalQuote} END,
    variant: CASE WHEN n.variantStart IS NULL THEN null ELSE {quote: n.variantQuote} END
  }) AS differences
}
CALL (v, o) {
  MATCH (m:Measure {documentId: o.id})
  OPTIONAL MATCH (m)<-[s:VARIANT_OF]-(c:Measure {documentId: v.id})
  WITH m, s, c ORDER BY m.sort
  RETURN collect({
    similarity: coalesce(s.similarity, 0), original: {number: m.number, title: m.title},
    variant: CASE WHEN c IS NULL THEN null ELSE {number: c.number, title: c.title} END
  }) AS measures
}
RETURN {
  title: v.title,
  variantOf: {similarity: r.similarity, document: {title: o.title}, differences: differences, measures: measures}
} AS document
