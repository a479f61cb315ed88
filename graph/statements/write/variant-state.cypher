// Variants a document takes part in, on either side.
// Parameters: $documentId. Columns: id (of the variant).
MATCH (v:Document {id: $documentId})-[:VARIANT_OF]->(:Document)
RETURN v.id AS id
UNION ALL
MATCH (:Document {id: $documentId})<-[:VARIANT_OF]-(v:Document)
RETURN v.id AS id
