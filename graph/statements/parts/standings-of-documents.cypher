// Some documents.
// Parameters: $ids: ids of documents.
UNWIND $ids AS id
MATCH (d:Document {id: id})
