// Pages of the parts that bodies of each body's line have elsewhere in measures it has no part in, nor in one that is comparable: in no
// counterpart of theirs, and in none that has a counterpart in common with them. What such a measure names and none of its own does
// is told (conceptIds) and decides nothing.
// Without bodies of its own region and those whose work it took over, and without variants and replaced documents.
// Parameters: $ids: ids of the owners. $most: integer, of its comparable measures: beyond it, whichever the store has first.
// $after, $before: sort keys, $afterOrder, $beforeOrder: orders under one sort key, between which, neither included, the page lies.
// $limit: integer.
// Columns: ownerId: string, page: list of maps in order; conceptIds in no order.
UNWIND $ids AS ownerId
MATCH (o:Agency {id: ownerId})
CALL (o) { MATCH (o)<-[:SUCCEEDED_BY*0..3]-(a:Agency) RETURN collect(DISTINCT a.id) AS selves }
CALL (o) { MATCH (o)-[:LOCATED_IN]->(g:Region) RETURN collect(g.id) AS home }
CALL (o) {
  MATCH (o)<-[:SUCCEEDED_BY*0..3]-(a:Agency)
  WITH DISTINCT a
  MATCH (a)<-[:ASSIGNED_TO]-(:Measure)-[r:COUNTERPART_OF]-(x:Measure)
  WHERE r.status <> 'REJECTED'
  WITH DISTINCT x.id AS id
  LIMIT $most
  RETURN collect(id) AS near
}
CALL (o) {
  MATCH (o)<-[:SUCCEEDED_BY*0..3]-(a:Agency)
  WITH DISTINCT a
  MATCH (a)<-[:ASSIGNED_TO]-(:Measure)-[:EXPRESSES]->(c:Concept)
  RETURN collect(DISTINCT c.id) AS notions
}
CALL (o, selves, home, near, notions) {
  MATCH (o)-[:IN_SYSTEM]->(:AgencySystem)<-[:IN_SYSTEM]-(b:Agency)<-[r:ASSIGNED_TO]-(n:Measure)
  WHERE NOT b.id IN selves
    AND NOT EXISTS { MATCH (b)-[:LOCATED_IN]->(g:Region) WHERE g.id IN home }
    AND NOT n.variant AND coalesce(n.superseded, false) = false
    AND NOT EXISTS { MATCH (n)-[:ASSIGNED_TO]->(p:Agency) WHERE p.id IN selves }
    AND NOT n.id IN near
    AND NOT EXISTS { MATCH (n)-[k:COUNTERPART_OF]-(x:Measure) WHERE k.status <> 'REJECTED' AND x.id IN near }
  WITH b, r, n, notions, n.sort AS sort, r.order AS nth
  WHERE (sort > $after OR (sort = $after AND nth > $afterOrder)) AND (sort < $before OR (sort = $before AND nth < $beforeOrder))
  WITH b, r, n, notions, sort, nth
  ORDER BY sort, nth
  LIMIT $limit
  CALL (n, notions) { MATCH (n)-[:EXPRESSES]->(c:Concept) WHERE NOT c.id IN notions RETURN collect(c.id) AS conceptIds }
  RETURN collect({
    measureId: n.id, agencyId: b.id, documentId: r.documentId, role: r.role, roleAsPrinted: r.roleAsPrinted,
    basis: r.basis, ruleStart: r.ruleStart, ruleEnd: r.ruleEnd, asPrinted: r.asPrinted, starts: r.starts, ends: r.ends,
    quotes: r.quotes, dueOn: r.dueOn, reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote,
    conceptIds: conceptIds, sort: n.sort, order: r.order
  }) AS page
}
RETURN ownerId, page
