// Every place where the two versions of a measure differ, in order.
// Parameters: $ids: ids of changes.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (c:MeasureChange {id: ownerId})-[:HAS_DIFFERENCE]->(n:TextDifference)
RETURN ownerId, n {
  .id, .documentId, .kind, .originalStart, .originalEnd, .originalQuote, .variantStart, .variantEnd,
  .variantQuote, .measureId, .sort, originalId: c.documentId
} AS row
ORDER BY n.sort
