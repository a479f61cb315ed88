// Those of some documents that make gaps: held, no copies, not replaced by a later text.
// Parameters: $ids. Columns: row: map.
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.held = true AND d.variant = false
  AND NOT EXISTS { MATCH (d)-[:SUPERSEDED_BY]->(l:Document) }
RETURN {id: d.id, title: coalesce(d.printedTitle, d.title), level: d.level, kind: d.kind, sort: d.sort} AS row
ORDER BY d.id
