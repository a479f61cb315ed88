// Directive clauses of measures, in order.
// Parameters: $ids: ids of measures.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Measure {id: ownerId})-[:HAS_ACTION]->(n:Action)
RETURN ownerId, n {
  .id, .documentId, .start, .end, .text, .verb, .strength, .instrument, .sort
} AS row
ORDER BY n.sort
