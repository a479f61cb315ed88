// Measures counted by the products they name.
MATCH (n)-[:USES_PRODUCT]->(x:FinancialProduct)
WITH x.id AS value, x.name AS name, count(DISTINCT n.id) AS count
