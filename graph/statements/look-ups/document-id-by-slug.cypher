// The document with a slug.
// Parameters: $slug: string.
// Columns: id: string.
MATCH (d:Document {slug: $slug})
RETURN d.id AS id
ORDER BY id
