// Every held document, variants among them; with what has taken its place by now.
// Parameters: none. Columns: id, slug, title, sourceName, sha256, reader, variant, successors (slugs).
MATCH (d:Document)
WHERE d.held = true
CALL (d) { MATCH (d)-[:SUPERSEDED_BY]->(n:Document) WHERE d.superseded = true RETURN collect(n.slug) AS successors }
RETURN d.id AS id, d.slug AS slug, d.title AS title, d.sourceName AS sourceName, d.sha256 AS sha256,
  d.reader AS reader, d.variant AS variant, successors
ORDER BY d.sort, id
