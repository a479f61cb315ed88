// Places where documents cite others, in order; each of these is told of as `documents-by-id` does.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Document {id: ownerId})-[r:CITES]->(n:Document)
WITH ownerId, r, n
ORDER BY r.order, n.id
RETURN ownerId, {
  fromId: ownerId, toId: n.id, title: r.title, docNumber: r.docNumber, start: r.start, end: r.end,
  asPrinted: r.asPrinted, order: r.order,
  document: n {
    .id, .slug, .title, .printedTitle, .held, .variant, .kind, .level, .docNumber, .issuedOn, .publishedOn,
    .effectiveOn, .expiresOn, .draft, .sourceName, .mediaType, .encoding, .sha256, .textSha256, .characters, .url, .regionGiven, .superseded, .sort
  }
} AS row
