// Parameters: $documentId. Columns: none.
MATCH (d:Document {id: $documentId})-[r:SUPERSEDED_BY]->(:Document)
DELETE r
