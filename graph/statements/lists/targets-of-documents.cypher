// Promises among the aims of documents, outside measures, in order.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Document {id: ownerId})-[:SETS]->(n:Target)
RETURN ownerId, n {
  .id, .documentId, .start, .end, .text, .metric, .value, .valueMax, .unit, .comparator, .deadline,
  .deadlineText, .measureId, .sectionId, .sort
} AS row
ORDER BY n.sort
