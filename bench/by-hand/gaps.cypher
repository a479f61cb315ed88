// The worst gaps with what each is about, as `gaps.graphql` asks, without what would close them.
// Parameters: none. Columns: total: integer, gaps: list of maps with subjectId.
MATCH (n:Gap)
WITH count(n) AS total
CALL () {
  MATCH (g:Gap)
  WITH g ORDER BY g.sort LIMIT 50
  OPTIONAL MATCH (d:Document {id: g.documentId})
  CALL (g) {
    MATCH (s:Measure {id: g.subjectId}) RETURN labels(s)[0] AS label
    UNION
    MATCH (s:Indicator {id: g.subjectId}) RETURN labels(s)[0] AS label
  }
  WITH g, d, label ORDER BY g.sort
  RETURN collect({
    kind: g.kind, severity: g.severity, message: g.message, document: CASE WHEN d IS NULL THEN null ELSE {title: d.title} END,
    subject: {id: g.subjectId, __typename: label}
  }) AS gaps
}
RETURN total, gaps
