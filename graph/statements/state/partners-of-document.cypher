// Documents that are a variant of this one, or that this one is a variant of.
// Parameters: $documentId. Columns: id.
MATCH (d:Document {id: $documentId})-[:VARIANT_OF]-(p:Document)
RETURN p.id AS id
ORDER BY id
