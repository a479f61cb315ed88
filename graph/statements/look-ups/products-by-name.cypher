// Products with a name of their own, or that some document prints under it.
// Parameters: $name: string.
// Columns: id: string, name: string, rank: 0 canonical, 1 another name, 2 as printed.
CALL {
  MATCH (p:FinancialProduct)
  WHERE p.name = $name
  RETURN p.id AS id, p.name AS name, 0 AS rank
  UNION ALL
  MATCH (p:FinancialProduct)
  WHERE $name IN p.aliases
  RETURN p.id AS id, p.name AS name, 1 AS rank
  UNION ALL
  MATCH (p:FinancialProduct)<-[r:USES_PRODUCT]-(:Measure)
  WHERE r.asPrinted = $name
  RETURN DISTINCT p.id AS id, p.name AS name, 2 AS rank
}
RETURN id, name, rank
ORDER BY rank, id
