// The document with a slug, found by its id, which has an index.
// Parameters: $ids: ids that a document of this slug can have; $slug: string.
// Columns: id: string.
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.slug = $slug
RETURN d.id AS id
