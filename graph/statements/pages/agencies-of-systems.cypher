// Pages of the bodies of functional lines that a document names, copies and retellings apart.
// Parameters: $ids: ids of the owners.
// $after, $before: sort keys between which, neither included, the page lies.
// $limit: integer.
// Columns: ownerId: string, total: integer (on all pages), page: list of maps in order.
UNWIND $ids AS ownerId
MATCH (o:AgencySystem {id: ownerId})
CALL (o) {
  MATCH (o)<-[:IN_SYSTEM]-(n:Agency)
  WHERE EXISTS { MATCH (n)<-[:ASSIGNED_TO]-(k:Measure) WHERE NOT k.variant }
    OR EXISTS { MATCH (n)<-[:ISSUED_BY]-(d:Document) WHERE NOT d.variant }
  RETURN count(*) AS total
}
CALL (o) {
  MATCH (o)<-[:IN_SYSTEM]-(n:Agency)
  WHERE (EXISTS { MATCH (n)<-[:ASSIGNED_TO]-(k:Measure) WHERE NOT k.variant }
    OR EXISTS { MATCH (n)<-[:ISSUED_BY]-(d:Document) WHERE NOT d.variant })
    AND n.sort > $after AND n.sort < $before
  WITH n
  ORDER BY n.sort
  LIMIT $limit
  RETURN collect({id: n.id, sort: n.sort, order: 0}) AS page
}
RETURN ownerId, total, page
