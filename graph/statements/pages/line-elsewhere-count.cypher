// How many parts bodies of each body's line have elsewhere in what it has no part in: all that line-elsewhere-of-agencies pages through.
// Parameters: $ids: ids of the owners. $most: as there.
// Columns: ownerId: string, total: integer.
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
CALL (o, selves, home, near) {
  MATCH (o)-[:IN_SYSTEM]->(:AgencySystem)<-[:IN_SYSTEM]-(b:Agency)<-[r:ASSIGNED_TO]-(n:Measure)
  WHERE NOT b.id IN selves
    AND NOT EXISTS { MATCH (b)-[:LOCATED_IN]->(g:Region) WHERE g.id IN home }
    AND NOT n.variant AND coalesce(n.superseded, false) = false
    AND NOT EXISTS { MATCH (n)-[:ASSIGNED_TO]->(p:Agency) WHERE p.id IN selves }
    AND NOT n.id IN near
    AND NOT EXISTS { MATCH (n)-[k:COUNTERPART_OF]-(x:Measure) WHERE k.status <> 'REJECTED' AND x.id IN near }
  RETURN count(*) AS total
}
RETURN ownerId, total
