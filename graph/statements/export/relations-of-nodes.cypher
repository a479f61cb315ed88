// All that leads out of some nodes of one label, whole; `of-label.ts` puts each label in Document's place. Of the other node
// what tells whether it holds what people stated.
// Parameters: $ids. Columns: from, type, to, toLabels, toDocumentId, toParkId, toAbout, properties.
UNWIND $ids AS id
MATCH (a:Document {id: id})-[r]->(b)
RETURN a.id AS from, type(r) AS type, b.id AS to, labels(b) AS toLabels, b.documentId AS toDocumentId,
  b.parkId AS toParkId, b.about AS toAbout, properties(r) AS properties
