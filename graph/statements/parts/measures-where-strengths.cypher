// With a directive clause of one of some strengths.
// Parameters: $strengths: list of strings.
  AND EXISTS { MATCH (n)-[:HAS_ACTION]->(c:Action) WHERE c.strength IN $strengths }
