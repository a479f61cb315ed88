// Products that measures name, in order; each product is told of as `products-by-id` does.
// Parameters: $ids: ids of measures.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Measure {id: ownerId})-[r:USES_PRODUCT]->(n:FinancialProduct)
CALL (n) { MATCH (n)-[:BROADER]->(b:FinancialProduct) RETURN collect(b.id) AS broaderIds }
WITH ownerId, r, n, broaderIds
ORDER BY r.order, n.id
RETURN ownerId, {
  measureId: ownerId, productId: n.id, documentId: r.documentId, asPrinted: r.asPrinted, start: r.start, end: r.end,
  reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote,
  product: n {.id, .name, .aliases, .category, .sort, broaderIds: broaderIds}
} AS row
