// Held documents as far as links of theirs are drawn; `originals` are the slugs of what a variant is a copy of.
// Parameters: $ids: ids of documents. Columns: row: map.
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.held
CALL (d) { MATCH (d)-[:VARIANT_OF]->(o:Document) RETURN collect(o.slug) AS originals }
RETURN d {.id, .slug, .title, .level, .variant, originals: originals} AS row
