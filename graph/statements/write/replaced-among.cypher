// Those of some documents that another has taken the place of.
// Parameters: $documentIds. Columns: id.
UNWIND $documentIds AS documentId
MATCH (d:Document {id: documentId})-[:SUPERSEDED_BY]->(:Document)
RETURN d.id AS id
