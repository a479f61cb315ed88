// Naming one of some products.
// Parameters: $products: list of ids.
  AND EXISTS { MATCH (n)-[:USES_PRODUCT]->(p:FinancialProduct) WHERE p.id IN $products }
