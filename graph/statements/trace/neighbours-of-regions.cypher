// Nodes next to regions, each with the relation and the place that says so: the relation's own,
// or where what it contains stands. A park whose scheme is not held is not served, so nothing leads to it.
// Parameters: $ids: ids of regions.
// $relations: the types of relations to follow; $many: those of them that a node may have without number, cut last.
// $hub: a node that so many or more lead to gives no rows: it has too many neighbours to say anything, and all would have to be sorted.
// $only: ids of the nodes to tell of; null does not restrict.
// $most: how many at most are looked at each way, as the store has them; $limit: how many at most of these are told: the strongest of
// links, of others the first by id.
// Columns: ownerId, id: strings, relation: string, direction: OUT or IN, linkId: string, strength: string, the strongest first,
// documentId: string, start, end: integers, asPrinted: string, copy: boolean: the node is of a copy, or of a text that was replaced; such a text itself is none.
UNWIND $ids AS ownerId
MATCH (o:Region {id: ownerId})
CALL (o) {
  MATCH (o)<-[r]-()
  WHERE type(r) IN $relations
  WITH 1 AS one
  LIMIT $hub
  RETURN count(one) AS ways
}
WITH ownerId, o, ways
WHERE ways < $hub
CALL (o) {
  MATCH (o)-[r]->(n)
  WHERE type(r) IN $relations
    AND ($only IS NULL OR n.id IN $only)
  WITH r, n
  LIMIT $most
  WITH r, n, n.id AS id, type(r) AS relation, coalesce(r.sort, n.id) AS place,
    CASE WHEN type(r) IN $many THEN 1 ELSE 0 END AS rank,
    CASE WHEN r.documentId IS NULL THEN n.start ELSE r.start END AS start
  ORDER BY rank, place, relation, id, start
  LIMIT $limit
  RETURN id, relation, 'OUT' AS direction, r.id AS linkId, r.sort AS strength, r.asPrinted AS asPrinted,
    coalesce(r.documentId, n.documentId) AS documentId, start,
    CASE WHEN r.documentId IS NULL THEN n.end ELSE r.end END AS end,
    coalesce(n.variant, false) OR (coalesce(n.superseded, false) AND NOT n:Document) AS copy
  UNION ALL
  MATCH (o)<-[r]-(n)
  WHERE type(r) IN $relations AND (NOT n:Park OR EXISTS { MATCH (n)-[:ASSESSED_BY]->(:Document) })
    AND ($only IS NULL OR n.id IN $only)
  WITH o, r, n
  LIMIT $most
  WITH o, r, n, n.id AS id, type(r) AS relation, coalesce(r.sort, n.id) AS place,
    CASE WHEN type(r) IN $many THEN 1 ELSE 0 END AS rank,
    CASE WHEN r.documentId IS NULL THEN o.start ELSE r.start END AS start
  ORDER BY rank, place, relation, id, start
  LIMIT $limit
  RETURN id, relation, 'IN' AS direction, r.id AS linkId, r.sort AS strength, r.asPrinted AS asPrinted,
    coalesce(r.documentId, o.documentId) AS documentId, start,
    CASE WHEN r.documentId IS NULL THEN o.end ELSE r.end END AS end,
    coalesce(n.variant, false) OR (coalesce(n.superseded, false) AND NOT n:Document) AS copy
}
RETURN ownerId, id, relation, direction, linkId, strength, documentId, start, end, asPrinted, copy
