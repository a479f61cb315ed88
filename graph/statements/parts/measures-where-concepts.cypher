// Expressing one of some concepts.
// Parameters: $concepts: list of ids.
  AND EXISTS { MATCH (n)-[:EXPRESSES]->(k:Concept) WHERE k.id IN $concepts }
