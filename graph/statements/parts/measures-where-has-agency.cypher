// Given to some body, or to none.
// Parameters: $hasAgency: boolean.
  AND $hasAgency = EXISTS { MATCH (n)-[:ASSIGNED_TO]->(b:Agency) }
