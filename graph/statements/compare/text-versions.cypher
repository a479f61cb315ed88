// What tells whether held documents are copies of one another. Measures in no order.
// Parameters: $ids: ids of documents.
// Columns: version: map.
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS_TEXT]->(t:SourceText)
CALL (d) { MATCH (d)-[:ISSUED_BY]->(a:Agency) RETURN collect(a.id) AS issuers }
CALL (d) { MATCH (d)-[:APPLIES_TO]->(g:Region) RETURN collect(g.id) AS regions }
CALL (d) { MATCH (m:Measure {documentId: d.id}) RETURN collect(m {.id, .start, .end}) AS measures }
RETURN d {
  .id, .slug, .title, .docNumber, .issuedOn, .draft, text: t.text, issuers: issuers, regions: regions, measures: measures
} AS version
