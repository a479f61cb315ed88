// What became of the measures of documents that were replaced, in order.
// Parameters: $ids: ids of the earlier documents.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (n:MeasureChange {documentId: ownerId})
RETURN ownerId, n {.id, .documentId, .kind, .earlierId, .laterId, .sort} AS row
ORDER BY n.sort
