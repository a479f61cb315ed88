// Dimensions of schemes, each with whether any measure that counts supports it.
// Parameters: $ids: ids of documents. Columns: documentId, row: map, in order.
UNWIND $ids AS documentId
MATCH (i:Indicator {documentId: documentId})
WHERE i.parentId IS NULL
RETURN documentId, {
  id: i.id, code: i.code, name: i.name, sort: i.sort,
  supported: EXISTS {
    MATCH (i)<-[r:SUPPORTS]-(m:Measure)
    WHERE r.status <> 'REJECTED' AND NOT m.variant AND coalesce(m.superseded, false) = false
  }
} AS row
ORDER BY i.sort
