// Documents that some documents replaced or were replaced by.
// Parameters: $ids: ids of documents. Columns: id.
UNWIND $ids AS documentId
MATCH (:Document {id: documentId})-[:SUPERSEDED_BY]->(d:Document)
RETURN d.id AS id
UNION ALL
UNWIND $ids AS documentId
MATCH (:Document {id: documentId})<-[:SUPERSEDED_BY]-(d:Document)
RETURN d.id AS id
