// Some nodes of one label, whole; `of-label.ts` puts each label in Document's place.
// Parameters: $ids. Columns: id, properties.
UNWIND $ids AS id
MATCH (n:Document {id: id})
RETURN n.id AS id, n {.*} AS properties
