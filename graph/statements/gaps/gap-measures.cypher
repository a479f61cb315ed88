// Measures of documents with how many bodies answer for each, how many of those lead, and how many dimensions it supports.
// Parameters: $ids: ids of documents. Columns: ownerId, row: map, in order.
UNWIND $ids AS ownerId
MATCH (m:Measure {documentId: ownerId})
CALL (m) { MATCH (m)-[r:ASSIGNED_TO]->(a:Agency) RETURN count(r) AS bodies }
CALL (m) { MATCH (m)-[r:ASSIGNED_TO]->(a:Agency) WHERE r.role = 'LEAD' RETURN count(r) AS leads }
CALL (m) {
  MATCH (m)-[r:SUPPORTS]->(i:Indicator)
  WHERE r.status <> 'REJECTED'
    AND NOT EXISTS { MATCH (s:Document {id: i.documentId}) WHERE s.superseded = true }
  RETURN count(r) AS supports
}
RETURN ownerId, {
  id: m.id, number: m.number, title: m.title, sort: m.sort, bodies: bodies, leads: leads, supports: supports
} AS row
ORDER BY m.sort
