// Parks' own reports by their ids, in no order.
// Parameters: $ids: list of ids; an id that is not there gives no row.
// Columns: row: map, id, parkId: strings.
UNWIND $ids AS id
MATCH (n:Report {id: id})
RETURN n {
  .id, .slug, .title, .sourceName, .mediaType, .encoding, .sha256, .textSha256, .characters
} AS row, n.id AS id, n.parkId AS parkId
