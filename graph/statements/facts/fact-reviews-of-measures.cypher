// What people corrected in measures, in the order in which they did.
// Parameters: $ids: ids of measures.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (n:FactReview {measureId: ownerId})
RETURN ownerId, n {.record} AS row
ORDER BY n.sort
