// Supporting some dimension, or none; rejected links do not count.
// Parameters: $hasIndicator: boolean.
  AND $hasIndicator = EXISTS { MATCH (n)-[u:SUPPORTS]->(i:Indicator) WHERE u.status <> 'REJECTED' }
