// Products that measures name, in order.
// Parameters: $ids: ids of measures.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Measure {id: ownerId})-[r:USES_PRODUCT]->(n:FinancialProduct)
WITH ownerId, r, n
ORDER BY r.order, n.id
RETURN ownerId, {
  measureId: ownerId, productId: n.id, documentId: r.documentId, asPrinted: r.asPrinted, start: r.start, end: r.end,
  reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote
} AS row
