// Ordered by the strongest directive clause of the measure.
CALL (n) {
  MATCH (n)-[:HAS_ACTION]->(c:Action)
  RETURN max(CASE
    WHEN c.strength = 'EXPLORE' THEN '1'
    WHEN c.strength = 'ENCOURAGE' THEN '2'
    WHEN c.strength = 'SUPPORT' THEN '3'
    WHEN c.strength = 'PROMOTE' THEN '4'
    WHEN c.strength = 'ESTABLISH' THEN '5'
    WHEN c.strength = 'REQUIRE' THEN '6'
    ELSE null
  END) AS key
}
WITH n, key
