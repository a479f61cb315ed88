// Pages of the counterparts of measures in documents of other rank, higher and lower, strongest first; without rejected ones and those of
// variants and replaced documents.
// Parameters: $ids: ids of the owners.
// $levels: levels of the other documents; empty does not restrict.
// $after, $before: sort keys between which, neither included, the page lies.
// $limit, $countFrom: integers: the whole list is counted where the page holds so many or more.
// Columns: ownerId: string, total: integer (on all pages; 0 where nothing was counted), page: list of maps in order.
UNWIND $ids AS ownerId
MATCH (m:Measure {id: ownerId})
CALL (m) {
  MATCH (m)-[r:COUNTERPART_OF]-(o:Measure)
  WHERE r.status <> 'REJECTED' AND NOT o.variant AND coalesce(o.superseded, false) = false
    AND r.sort > $after AND r.sort < $before
  MATCH (d:Document {id: o.documentId})
  WHERE d.level IS NOT NULL AND (size($levels) = 0 OR d.level IN $levels)
  WITH r, o, d
  ORDER BY r.sort
  LIMIT $limit
  RETURN collect({counterpartId: r.id, measureId: o.id, level: d.level, sort: r.sort, order: 0}) AS page
}
WITH ownerId, m, page, size(page) AS read
CALL (m, read) {
  MATCH (m)-[r:COUNTERPART_OF]-(o:Measure)
  WHERE read >= $countFrom AND r.status <> 'REJECTED' AND NOT o.variant AND coalesce(o.superseded, false) = false
  MATCH (d:Document {id: o.documentId})
  WHERE d.level IS NOT NULL AND (size($levels) = 0 OR d.level IN $levels)
  RETURN count(*) AS total
}
RETURN ownerId, total, page
