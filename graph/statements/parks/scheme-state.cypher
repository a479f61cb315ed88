// A held document with its title and where it applies.
// Parameters: $documentId. Columns: id, slug, title, regionIds.
MATCH (d:Document {id: $documentId})
WHERE d.held
CALL (d) { MATCH (d)-[:APPLIES_TO]->(g:Region) RETURN collect(g.id) AS regionIds }
RETURN d.id AS id, d.slug AS slug, d.title AS title, regionIds
