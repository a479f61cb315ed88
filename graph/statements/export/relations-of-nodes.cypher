// All that leads out of some nodes of one label, whole; `of-label.ts` puts each label in Document's place. Of both ends what
// tells whether they hold what people stated.
// Parameters: $ids. Columns: from, type, to, toLabels, fromIs, toIs, properties.
UNWIND $ids AS id
MATCH (a:Document {id: id})-[r]->(b)
RETURN a.id AS from, type(r) AS type, b.id AS to, labels(b) AS toLabels,
  a {.documentId, .parkId, .about, .code} AS fromIs, b {.documentId, .parkId, .about, .code} AS toIs,
  properties(r) AS properties
