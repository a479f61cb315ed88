// A park and all that its assessment is reckoned from.
// Parameters: $id. Columns: park, indicators, ratings, evidence, regions.
MATCH (p:Park {id: $id})-[:ASSESSED_BY]->(s:Document)
CALL (s) {
  MATCH (n:Indicator {documentId: s.id})
  WITH n ORDER BY n.sort
  RETURN collect(n {.id, .documentId, .start, .end, .code, .name, .text, .parentId, .sort}) AS indicators
}
CALL (s) {
  MATCH (s)-[:HAS_RATING]->(n:Rating)
  WITH n ORDER BY n.sort
  RETURN collect(n {.id, .documentId, .name, .min, .max, .sort}) AS ratings
}
CALL (p) {
  MATCH (p)-[r:HAS_EVIDENCE]->(n:Indicator)
  WITH r, n ORDER BY n.sort, r.nth
  RETURN collect(r {
    .id, .verdict, .score, .statement, .status, .reviewBy, .reviewAt, .reviewNote, .reportId, .reason, indicatorId: n.id
  }) AS evidence
}
CALL (p) {
  MATCH (p)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(g:Region)
  RETURN collect(DISTINCT g.id) AS regions
}
RETURN p {.id, .name, .sample, .schemeId} AS park, indicators, ratings, evidence, regions
