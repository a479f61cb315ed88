// Measures and dimensions that a link may lead from or to, by id.
// Parameters: $ids; an id that is not there gives no row. Columns: row: map.
UNWIND $ids AS id
MATCH (n:Measure {id: id})
RETURN {
  id: n.id, documentId: n.documentId, number: n.number, title: n.title, text: n.text, start: n.start, end: n.end, sort: n.sort
} AS row
UNION ALL
UNWIND $ids AS id
MATCH (n:Indicator {id: id})
WHERE n.parentId IS NULL
RETURN {
  id: n.id, documentId: n.documentId, number: n.code, title: n.name, text: n.text, start: n.start, end: n.end, sort: n.sort
} AS row
