// Regions that lie directly in regions.
// Parameters: $ids: ids of regions.
// Columns: ownerId: string, id: string.
UNWIND $ids AS ownerId
MATCH (o:Region {id: ownerId})<-[:PART_OF]-(n:Region)
RETURN ownerId, n.id AS id
ORDER BY id
