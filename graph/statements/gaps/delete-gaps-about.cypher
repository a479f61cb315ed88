// Deletes the gaps that were found when some documents, products or parks were looked at.
// Parameters: $ids. Columns: none.
UNWIND $ids AS id
MATCH (n:Gap {about: id})
DETACH DELETE n
