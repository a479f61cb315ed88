// Products that documents name, and those that they are a kind of.
// Parameters: $ids: ids of documents. Columns: id.
UNWIND $ids AS id
MATCH (m:Measure {documentId: id})-[:USES_PRODUCT]->(p:FinancialProduct)
RETURN DISTINCT p.id AS id
UNION ALL
UNWIND $ids AS id
MATCH (m:Measure {documentId: id})-[:USES_PRODUCT]->(p:FinancialProduct)
WITH DISTINCT p
MATCH (p)-[:BROADER*1..4]->(w:FinancialProduct)
RETURN DISTINCT w.id AS id
