// Those of some documents that make gaps: held, no copies, and no others counted in their place.
// Parameters: $ids. Columns: row: map.
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.held = true AND d.variant = false
  AND coalesce(d.superseded, false) = false
RETURN {
  id: d.id, title: coalesce(d.printedTitle, d.title), level: d.level, kind: d.kind, sort: d.sort,
  draft: d.draft, expired: coalesce(d.expired, false), day: coalesce(d.issuedOn, d.publishedOn, d.effectiveOn)
} AS row
ORDER BY d.id
