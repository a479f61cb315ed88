// Pages of the documents that give bodies a part in measures, with how many of each part; undated ones last, without variants and replaced documents.
// Parameters: $ids: ids of the owners.
// $carried: boolean, true where what was given to bodies whose work came to them in up to three steps counts too.
// $after, $before: sort keys between which, neither included, the page lies.
// $limit, $countFrom: integers: the whole list is counted where the page holds so many or more.
// Columns: ownerId: string, total: integer (on all pages; 0 where nothing was counted), page: list of maps in order.
UNWIND $ids AS ownerId
MATCH (o:Agency {id: ownerId})
CALL (o) {
  MATCH (o)<-[:SUCCEEDED_BY*0..3]-(a:Agency)
  WHERE $carried OR a.id = o.id
  WITH DISTINCT a
  MATCH (a)<-[r:ASSIGNED_TO]-(n:Measure)
  WHERE NOT n.variant AND coalesce(n.superseded, false) = false
  WITH r.documentId AS documentId,
    sum(CASE WHEN r.role = 'LEAD' THEN 1 ELSE 0 END) AS lead,
    sum(CASE WHEN r.role = 'RESPONSIBLE' THEN 1 ELSE 0 END) AS responsible,
    sum(CASE WHEN r.role = 'SUPPORT' THEN 1 ELSE 0 END) AS support
  MATCH (d:Document {id: documentId})
  WHERE d.sort > $after AND d.sort < $before
  WITH d, lead, responsible, support
  ORDER BY d.sort
  LIMIT $limit
  RETURN collect({
    documentId: d.id, lead: lead, responsible: responsible, support: support, sort: d.sort, order: 0
  }) AS page
}
WITH ownerId, o, page, size(page) AS read
CALL (o, read) {
  MATCH (o)<-[:SUCCEEDED_BY*0..3]-(a:Agency)
  WHERE read >= $countFrom AND ($carried OR a.id = o.id)
  WITH DISTINCT a
  MATCH (a)<-[r:ASSIGNED_TO]-(n:Measure)
  WHERE NOT n.variant AND coalesce(n.superseded, false) = false
  RETURN count(DISTINCT r.documentId) AS total
}
RETURN ownerId, total, page
