// Measures and dimensions of documents that a link may lead from or to, in no order.
// Parameters: $ids: ids of documents. Columns: row: map.
UNWIND $ids AS id
MATCH (n:Measure {documentId: id})
RETURN {
  id: n.id, documentId: n.documentId, number: n.number, title: n.title, text: n.text, start: n.start, end: n.end, sort: n.sort
} AS row
UNION ALL
UNWIND $ids AS id
MATCH (n:Indicator {documentId: id})
WHERE n.parentId IS NULL
RETURN {
  id: n.id, documentId: n.documentId, number: n.code, title: n.name, text: n.text, start: n.start, end: n.end, sort: n.sort
} AS row
