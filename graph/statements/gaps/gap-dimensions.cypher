// Dimensions of schemes, each with whether any measure that counts supports it.
// Parameters: $ids: ids of documents. Columns: ownerId, row: map, in order.
UNWIND $ids AS ownerId
MATCH (i:Indicator {documentId: ownerId})
WHERE i.parentId IS NULL
RETURN ownerId, {
  id: i.id, code: i.code, name: i.name, sort: i.sort,
  supported: EXISTS {
    MATCH (i)<-[r:SUPPORTS]-(m:Measure)
    WHERE r.status <> 'REJECTED' AND NOT m.variant AND coalesce(m.superseded, false) = false
  }
} AS row
ORDER BY i.sort
