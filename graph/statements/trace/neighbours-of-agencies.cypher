// Nodes next to agencies, each with the relation and the place that says so: the relation's own,
// or where what it contains stands.
// Parameters: $ids: ids of agencies.
// $relations: the types of relations to follow; $many: those of them that a node may have without number, cut last.
// $hub: a node that so many or more lead to gives no rows: it has too many neighbours to say anything, and all would have to be sorted.
// $only: ids of the nodes to tell of; null does not restrict.
// $most: how many at most are looked at each way, as the store has them; $limit: how many at most of these are told: the strongest of
// links, of others the first by id.
// Columns: ownerId, id: strings, relation: string, direction: OUT or IN, linkId: string, strength: string, the strongest first,
// documentId: string, start, end: integers, asPrinted: string, copy: boolean: the node is of a copy, or of a text that was replaced; such a text itself is none.
UNWIND $ids AS ownerId
MATCH (o:Agency {id: ownerId})
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
  WITH n.id AS id, type(r) AS relation, r.id AS linkId, r.sort AS strength, r.asPrinted AS asPrinted,
    r.documentId AS said, r.start AS saidFrom, r.end AS saidTo, n.documentId AS held, n.start AS heldFrom, n.end AS heldTo,
    CASE WHEN type(r) IN $many THEN 1 ELSE 0 END AS rank,
    coalesce(n.variant, false) OR (coalesce(n.superseded, false) AND NOT n:Document) AS copy
  LIMIT $most
  RETURN id, relation, 'OUT' AS direction, linkId, strength, asPrinted,
    coalesce(said, held) AS documentId, CASE WHEN said IS NULL THEN heldFrom ELSE saidFrom END AS start,
    CASE WHEN said IS NULL THEN heldTo ELSE saidTo END AS end, rank, copy, coalesce(strength, id) AS place
  ORDER BY rank, place, relation, id, start
  LIMIT $limit
  UNION ALL
  MATCH (o)<-[r]-(n)
  WHERE type(r) IN $relations
    AND ($only IS NULL OR n.id IN $only)
  WITH n.id AS id, type(r) AS relation, r.id AS linkId, r.sort AS strength, r.asPrinted AS asPrinted,
    r.documentId AS said, r.start AS saidFrom, r.end AS saidTo, o.documentId AS held, o.start AS heldFrom, o.end AS heldTo,
    CASE WHEN type(r) IN $many THEN 1 ELSE 0 END AS rank,
    coalesce(n.variant, false) OR (coalesce(n.superseded, false) AND NOT n:Document) AS copy
  LIMIT $most
  RETURN id, relation, 'IN' AS direction, linkId, strength, asPrinted,
    coalesce(said, held) AS documentId, CASE WHEN said IS NULL THEN heldFrom ELSE saidFrom END AS start,
    CASE WHEN said IS NULL THEN heldTo ELSE saidTo END AS end, rank, copy, coalesce(strength, id) AS place
  ORDER BY rank, place, relation, id, start
  LIMIT $limit
}
RETURN ownerId, id, relation, direction, linkId, strength, documentId, start, end, asPrinted, copy
