// The text that each document is a copy or retelling of, where there is one.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, row: map, with the original as `documents-by-id` tells it.
UNWIND $ids AS ownerId
MATCH (o:Document {id: ownerId})-[r:VARIANT_OF]->(n:Document)
RETURN ownerId, {
  variantId: ownerId, originalId: n.id, documentId: n.id, similarity: r.similarity,
  document: n {
    .id, .slug, .title, .printedTitle, .held, .variant, .kind, .level, .docNumber, .issuedOn, .publishedOn,
    .effectiveOn, .expiresOn, .draft, .sourceName, .mediaType, .encoding, .sha256, .textSha256, .characters, .url, .regionGiven, .superseded, .sort
  }
} AS row
ORDER BY n.sort
