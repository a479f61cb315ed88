// What `search.graphql` shows of the hits of a page.
// Parameters: $ids. Columns: node: map.
UNWIND range(0, size($ids) - 1) AS place
CALL (place) {
  MATCH (m:Measure {id: $ids[place]})
  MATCH (d:Document {id: m.documentId})
  RETURN {__typename: 'Measure', id: m.id, number: m.number, title: m.title, document: {title: d.title}} AS node
  UNION ALL
  MATCH (a:Agency {id: $ids[place]})
  RETURN {__typename: 'Agency', id: a.id, name: a.name} AS node
  UNION ALL
  MATCH (p:FinancialProduct {id: $ids[place]})
  RETURN {__typename: 'FinancialProduct', id: p.id, name: p.name} AS node
  UNION ALL
  MATCH (d:Document {id: $ids[place]})
  RETURN {__typename: 'Document', id: d.id} AS node
  UNION ALL
  MATCH (i:Indicator {id: $ids[place]})
  RETURN {__typename: 'Indicator', id: i.id} AS node
}
RETURN node ORDER BY place
