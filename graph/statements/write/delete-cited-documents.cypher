// Deletes documents that were only cited.
// Parameters: $ids. Columns: none.
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.held = false
DETACH DELETE d
