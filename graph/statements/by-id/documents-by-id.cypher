// Documents by their ids, in no order.
// Parameters: $ids: list of ids; an id that is not there gives no row.
// Columns: row: map.
UNWIND $ids AS id
MATCH (n:Document {id: id})
RETURN n {
  .id, .slug, .title, .printedTitle, .held, .variant, .kind, .level, .docNumber, .issuedOn, .publishedOn,
  .effectiveOn, .expiresOn, .draft, .sourceName, .mediaType, .encoding, .sha256, .textSha256, .characters, .url, .regionGiven, .superseded, .sort
} AS row
