// What search ranks products by; only those that a measure names, copies and retellings apart.
// Parameters: $ids: list of ids.
// Columns: id: string, name: string, otherNames: list of strings, folded: string, documentId, start, end: null.
UNWIND $ids AS id
MATCH (n:FinancialProduct {id: id})
WHERE EXISTS { MATCH (n)<-[:USES_PRODUCT]-(k:Measure) WHERE NOT k.variant }
RETURN n.id AS id, n.name AS name, n.aliases AS otherNames, n.folded AS folded, null AS documentId, null AS start, null AS end
