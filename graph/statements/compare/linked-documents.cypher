// What tells with which others held documents are compared; key words in no order.
// Parameters: $ids: ids of documents.
// Columns: row: map.
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.held = true
CALL (d) { MATCH (d)-[:HAS_KEY]->(k:KeyWord) RETURN collect(k.id) AS keys }
RETURN d {.id, .slug, .level, .variant, .reader, .textSha256, .regionGiven, keys: keys} AS row
