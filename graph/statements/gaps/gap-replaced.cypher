// Documents whose place some documents have taken.
// Parameters: $ids: ids of documents. Columns: id.
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:SUPERSEDED_BY]-(e:Document)
RETURN e.id AS id
