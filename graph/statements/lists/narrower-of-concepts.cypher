// Concepts that are kinds of concepts.
// Parameters: $ids: ids of concepts.
// Columns: ownerId: string, id: string.
UNWIND $ids AS ownerId
MATCH (o:Concept {id: ownerId})<-[:BROADER]-(n:Concept)
RETURN ownerId, n.id AS id
ORDER BY id
