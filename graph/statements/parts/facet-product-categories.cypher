// Measures counted by the categories of the products they name.
MATCH (n)-[:USES_PRODUCT]->(x:FinancialProduct)
WITH x.category AS value, x.category AS name, count(DISTINCT n.id) AS count
