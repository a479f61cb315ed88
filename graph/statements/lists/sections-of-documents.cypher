// Sections of documents, in order.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Document {id: ownerId})-[:HAS_SECTION]->(n:Section)
RETURN ownerId, n {
  .id, .documentId, .start, .end, .number, .title, .level, .parentId, .sort
} AS row
ORDER BY n.sort
