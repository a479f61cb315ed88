// Where products are first named, variants apart; in a text that was replaced only where no other does.
// Parameters: $ids: ids of products.
// Columns: id: string, documentId: string, start, end: integers, quote: string.
UNWIND $ids AS id
MATCH (p:FinancialProduct {id: id})
CALL (p) {
  MATCH (m:Measure)-[r:USES_PRODUCT]->(p)
  WHERE NOT m.variant
  RETURN r.documentId AS documentId, r.start AS start, r.end AS end, r.asPrinted AS quote,
    coalesce(m.superseded, false) AS replaced
  ORDER BY replaced, documentId, start
  LIMIT 1
}
RETURN id, documentId, start, end, quote
