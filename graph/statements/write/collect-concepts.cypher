// Deletes those Concept nodes that no document needs any more.
// Parameters: $ids. Columns: none.
UNWIND $ids AS id
MATCH (n:Concept {id: id})
WHERE COUNT { (n)<-[:REFERS_TO]-() } = 0
DETACH DELETE n
