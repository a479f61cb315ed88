// Grades that schemes give, in order.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Document {id: ownerId})-[:HAS_RATING]->(n:Rating)
RETURN ownerId, n {
  .id, .documentId, .start, .end, .name, .min, .max, .quote, .sort
} AS row
ORDER BY n.sort
