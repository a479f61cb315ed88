// With a directive clause that works by a means.
// Parameters: $instrument: string.
  AND EXISTS { MATCH (n)-[:HAS_ACTION]->(c:Action) WHERE c.instrument = $instrument }
