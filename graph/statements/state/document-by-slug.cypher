// The held document of a slug.
// Parameters: $id, its id. Columns: id, slug, title, sourceName, sha256, reader, variant.
MATCH (d:Document {id: $id})
WHERE d.held = true
RETURN d.id AS id, d.slug AS slug, d.title AS title, d.sourceName AS sourceName, d.sha256 AS sha256,
  d.reader AS reader, d.variant AS variant
