// What is said of parks' criteria, in the order of the scheme; of one criterion in the order in which it was said.
// Parameters: $ids: ids of parks.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Park {id: ownerId})-[r:HAS_EVIDENCE]->(n:Indicator)
RETURN ownerId, r {
  .id, .verdict, .score, .statement, .sourceUrl, .collectedOn, .status, .reviewBy, .reviewAt, .reviewNote,
  .reportId, .reason, start: r.readFrom, end: r.readTo,
  parkId: ownerId, indicatorId: n.id
} AS row
ORDER BY n.sort, r.nth
