// Every place where variants differ from their originals, in order.
// Parameters: $ids: ids of variants.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Document {id: ownerId})-[:HAS_DIFFERENCE]->(n:TextDifference)
RETURN ownerId, n {
  .id, .documentId, .kind, .originalStart, .originalEnd, .originalQuote, .variantStart, .variantEnd,
  .variantQuote, .measureId, .sort
} AS row
ORDER BY n.sort
