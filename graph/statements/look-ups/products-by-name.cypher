// Products with a name, their own or one that some document prints.
// Parameters: $name: string.
// Columns: id: string, name: string, rank: 0 canonical, 1 another name, 2 as printed.
MATCH (n:ProductName {name: $name})-[:NAMES]->(p:FinancialProduct)
RETURN p.id AS id, p.name AS name,
  CASE WHEN p.name = $name THEN 0 WHEN $name IN p.aliases THEN 1 ELSE 2 END AS rank
ORDER BY rank, id
