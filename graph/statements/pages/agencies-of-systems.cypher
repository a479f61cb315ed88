// Pages of the bodies of functional lines that a document names, copies, retellings and measures of replaced documents apart, each told of as `agencies-by-id` does.
// Parameters: $ids: ids of the owners.
// $after, $before: sort keys between which, neither included, the page lies.
// $limit, $countFrom: integers: the whole list is counted where the page holds so many or more.
// Columns: ownerId: string, total: integer (on all pages; 0 where nothing was counted), page: list of maps in order.
UNWIND $ids AS ownerId
MATCH (o:AgencySystem {id: ownerId})
CALL (o) {
  MATCH (o)<-[:IN_SYSTEM]-(n:Agency)
  WHERE EXISTS { MATCH (n)<-[:ASSIGNED_TO]-(k:Measure) WHERE NOT k.variant AND coalesce(k.superseded, false) = false }
    OR EXISTS { MATCH (n)<-[:ISSUED_BY]-(d:Document) WHERE NOT d.variant }
  WITH n, n.sort AS sort
  WHERE sort > $after AND sort < $before
  WITH n, sort
  ORDER BY sort
  LIMIT $limit
  CALL (n) { MATCH (n)-[:IN_SYSTEM]->(s:AgencySystem) RETURN collect(s {.id, .name, .sort}) AS systems }
  CALL (n) {
    MATCH (n)-[:LOCATED_IN]->(g:Region)
    CALL (g) { MATCH (g)-[:PART_OF]->(w:Region) RETURN collect(w.id) AS widerIds }
    RETURN collect(g {.id, .name, .code, .level, .sort, parentIds: widerIds}) AS regions
  }
  CALL (n) { MATCH (n)-[:PART_OF]->(p:Agency) RETURN collect(p.id) AS parentIds }
  RETURN collect({
    agency: n {
      .id, .name, .aliases, .level, .group, .sort, systems: systems, regions: regions, parentIds: parentIds
    },
    sort: n.sort, order: 0
  }) AS page
}
WITH ownerId, o, page, size(page) AS read
CALL (o, read) {
  MATCH (o)<-[:IN_SYSTEM]-(n:Agency)
  WHERE read >= $countFrom
    AND (EXISTS { MATCH (n)<-[:ASSIGNED_TO]-(k:Measure) WHERE NOT k.variant AND coalesce(k.superseded, false) = false }
      OR EXISTS { MATCH (n)<-[:ISSUED_BY]-(d:Document) WHERE NOT d.variant })
  RETURN count(*) AS total
}
RETURN ownerId, total, page
