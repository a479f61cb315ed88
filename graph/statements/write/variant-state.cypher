// Variants a document takes part in, on either side.
// Parameters: $documentId. Columns: id (of the variant).
MATCH (v:Document)-[:VARIANT_OF]->(o:Document)
WHERE v.id = $documentId OR o.id = $documentId
RETURN v.id AS id
