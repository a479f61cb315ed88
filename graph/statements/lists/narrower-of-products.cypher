// Products that are kinds of products.
// Parameters: $ids: ids of products.
// Columns: ownerId: string, id: string.
UNWIND $ids AS ownerId
MATCH (o:FinancialProduct {id: ownerId})<-[:BROADER]-(n:FinancialProduct)
RETURN ownerId, n.id AS id
ORDER BY id
