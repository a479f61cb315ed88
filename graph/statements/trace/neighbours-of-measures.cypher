// Nodes next to measures, each with the relation and the place that says so: the relation's own,
// or where what it contains stands. A link that a reviewer rejected leads nowhere.
// Parameters: $ids: ids of measures.
// $relations: the types of relations to follow.
// $limit: how many at most of each way.
// Columns: ownerId, id: strings, relation: string, direction: OUT or IN, documentId: string, start, end: integers, asPrinted: string.
UNWIND $ids AS ownerId
MATCH (o:Measure {id: ownerId})
CALL (o) {
  MATCH (o)-[r]->(n)
  WHERE type(r) IN $relations AND coalesce(r.status, '') <> 'REJECTED'
  RETURN n.id AS id, type(r) AS relation, 'OUT' AS direction, coalesce(r.documentId, n.documentId) AS documentId,
    coalesce(r.start, n.start) AS start, coalesce(r.end, n.end) AS end, r.asPrinted AS asPrinted
  ORDER BY relation, id, start
  LIMIT $limit
  UNION ALL
  MATCH (o)<-[r]-(n)
  WHERE type(r) IN $relations AND coalesce(r.status, '') <> 'REJECTED'
  RETURN n.id AS id, type(r) AS relation, 'IN' AS direction, coalesce(r.documentId, o.documentId) AS documentId,
    coalesce(r.start, o.start) AS start, coalesce(r.end, o.end) AS end, r.asPrinted AS asPrinted
  ORDER BY relation, id, start
  LIMIT $limit
}
RETURN ownerId, id, relation, direction, documentId, start, end, asPrinted
