// Documents that were replaced in successions a document takes part in, on either side.
// Parameters: $documentId. Columns: id (of the earlier document).
MATCH (d:Document {id: $documentId})-[:SUPERSEDED_BY]->(:Document)
RETURN d.id AS id
UNION ALL
MATCH (:Document {id: $documentId})<-[:SUPERSEDED_BY]-(d:Document)
RETURN d.id AS id
