// Criteria of dimensions, in order.
// Parameters: $ids: ids of dimensions.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Indicator {id: ownerId})-[:HAS_CRITERION]->(n:Indicator)
RETURN ownerId, n {
  .id, .documentId, .start, .end, .code, .name, .text, .parentId, .sort
} AS row
ORDER BY n.sort
