// The kind a product belongs to.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:FinancialProduct {id: row.from})
MATCH (b:FinancialProduct {id: row.to})
MERGE (a)-[r:BROADER]->(b)
SET r += row.properties
RETURN count(r) AS written
