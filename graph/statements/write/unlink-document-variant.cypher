// Parameters: $documentId. Columns: none.
MATCH (d:Document {id: $documentId})-[r:VARIANT_OF]->(:Document)
DELETE r
