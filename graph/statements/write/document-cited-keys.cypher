// Keys that a document cites.
// Parameters: $documentId. Columns: keyId.
MATCH (d:Document {id: $documentId})-[r:CITES]->(:Document)
RETURN DISTINCT r.keyId AS keyId
