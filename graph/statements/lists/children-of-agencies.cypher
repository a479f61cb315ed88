// Bodies that are part of bodies.
// Parameters: $ids: ids of agencies.
// Columns: ownerId: string, id: string.
UNWIND $ids AS ownerId
MATCH (o:Agency {id: ownerId})<-[:PART_OF]-(n:Agency)
RETURN ownerId, n.id AS id
ORDER BY id
