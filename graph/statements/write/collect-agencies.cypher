// Deletes those Agency nodes that no document needs any more.
// Parameters: $ids. Columns: none.
UNWIND $ids AS id
MATCH (n:Agency {id: id})
WHERE COUNT { (n)<-[:REFERS_TO]-() } = 0
DETACH DELETE n
