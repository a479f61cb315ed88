// Takes a variant's Target nodes out of the totals, or puts them back.
// Parameters: $documentId, $variant. Columns: none.
MATCH (n:Target {documentId: $documentId})
SET n.variant = $variant
