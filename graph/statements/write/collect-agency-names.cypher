// Deletes those AgencyName nodes that no document needs any more.
// Parameters: $ids. Columns: none.
UNWIND $ids AS id
MATCH (n:AgencyName {id: id})
WHERE COUNT { (n)<-[:REFERS_TO]-() } = 0
DETACH DELETE n
