// Nodes next to indicators, each with the relation and the place that says so: the relation's own,
// or where what it contains stands. Evidence leads on only where it counts, and counts for the park; a link that a reviewer rejected leads nowhere.
// Parameters: $ids: ids of indicators.
// $relations: the types of relations to follow.
// $limit: how many at most of each way.
// Columns: ownerId, id: strings, relation: string, direction: OUT or IN, documentId: string, start, end: integers, asPrinted: string.
UNWIND $ids AS ownerId
MATCH (o:Indicator {id: ownerId})
CALL (o) {
  MATCH (o)-[r]->(n)
  WHERE type(r) IN $relations
  RETURN n.id AS id, type(r) AS relation, 'OUT' AS direction, coalesce(r.documentId, n.documentId) AS documentId,
    coalesce(r.start, n.start) AS start, coalesce(r.end, n.end) AS end, r.asPrinted AS asPrinted
  ORDER BY relation, id, start
  LIMIT $limit
  UNION ALL
  MATCH (o)<-[r]-(n)
  WHERE type(r) IN $relations AND coalesce(r.status, '') <> 'REJECTED'
    AND (type(r) <> 'HAS_EVIDENCE'
      OR (r.status = 'CONFIRMED' AND (r.score > 0 OR (r.score IS NULL AND r.verdict = 'MET'))))
  RETURN n.id AS id, type(r) AS relation, 'IN' AS direction, coalesce(r.documentId, o.documentId) AS documentId,
    coalesce(r.start, o.start) AS start, coalesce(r.end, o.end) AS end, r.asPrinted AS asPrinted
  ORDER BY relation, id, start
  LIMIT $limit
}
RETURN ownerId, id, relation, direction, documentId, start, end, asPrinted
