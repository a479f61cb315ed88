// Deletes those KeyWord nodes that no document needs any more.
// Parameters: $ids. Columns: none.
UNWIND $ids AS id
MATCH (n:KeyWord {id: id})
WHERE COUNT { (n)<-[:REFERS_TO]-() } = 0
DETACH DELETE n
