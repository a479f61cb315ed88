// Regions with all that they lie in.
// Parameters: $ids: ids of regions. Columns: ownerId, id.
UNWIND $ids AS ownerId
MATCH (g:Region {id: ownerId})
RETURN ownerId, g.id AS id
UNION ALL
UNWIND $ids AS ownerId
MATCH (g:Region {id: ownerId})-[:PART_OF*1..4]->(p:Region)
RETURN DISTINCT ownerId, p.id AS id
