// Measures that stand directly in sections, in order.
// Parameters: $ids: ids of sections.
// Columns: ownerId: string, id: string.
UNWIND $ids AS ownerId
MATCH (o:Section {id: ownerId})-[:HAS_MEASURE]->(n:Measure)
RETURN ownerId, n.id AS id
ORDER BY n.sort
