// Dimensions and criteria of schemes, in order.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (n:Indicator {documentId: ownerId})
RETURN ownerId, n {
  .id, .documentId, .start, .end, .code, .name, .text, .parentId, .sort
} AS row
ORDER BY n.sort
