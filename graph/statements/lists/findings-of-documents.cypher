// What reading left open in documents, in order.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Document {id: ownerId})-[:HAS_FINDING]->(n:Finding)
RETURN ownerId, n {
  .id, .documentId, .code, .severity, .message, .start, .end, .quote, .sort
} AS row
ORDER BY n.sort
