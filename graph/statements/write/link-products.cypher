// Financial products that a measure names.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Measure {id: row.from})
MATCH (b:FinancialProduct {id: row.to})
CREATE (a)-[r:USES_PRODUCT]->(b)
SET r += row.properties
RETURN count(r) AS written
