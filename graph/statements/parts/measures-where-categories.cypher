// Naming a product of one of some categories.
// Parameters: $productCategories: list of strings.
  AND EXISTS { MATCH (n)-[:USES_PRODUCT]->(p:FinancialProduct) WHERE p.category IN $productCategories }
