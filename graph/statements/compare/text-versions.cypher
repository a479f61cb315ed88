// What tells whether held documents are copies of one another, or replace one another. Lists in no order.
// Parameters: $ids: ids of documents.
// Columns: version: map.
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS_TEXT]->(t:SourceText)
CALL (d) { MATCH (d)-[:ISSUED_BY]->(a:Agency) RETURN collect(a.id) AS issuers }
CALL (d) { MATCH (d)-[:APPLIES_TO]->(g:Region) RETURN collect(g.id) AS regions }
CALL (d) { MATCH (m:Measure {documentId: d.id}) RETURN collect(m {.id, .start, .end, .number}) AS measures }
CALL (d) {
  MATCH (m:Measure {documentId: d.id})-[r:ASSIGNED_TO]->(b:Agency)
  RETURN collect({measureId: m.id, agencyId: b.id, role: r.role, start: r.start, end: r.end, quote: r.asPrinted}) AS assignments
}
RETURN d {
  .id, .slug, .title, .printedTitle, .docNumber, .issuedOn, .publishedOn, .effectiveOn, .draft, .variant, .citationKeys,
  .repealKeys, .repealDays, .repealStarts, .repealEnds, .repealQuotes,
  text: t.text, issuers: issuers, regions: regions, measures: measures, assignments: assignments
} AS version
