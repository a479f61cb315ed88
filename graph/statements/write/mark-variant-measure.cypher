// Takes a variant's Measure nodes out of the totals, or puts them back.
// Parameters: $documentId, $variant. Columns: none.
MATCH (n:Measure {documentId: $documentId})
SET n.variant = $variant
