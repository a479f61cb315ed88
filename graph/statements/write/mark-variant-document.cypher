// Takes a variant's Document nodes out of the totals, or puts them back.
// Parameters: $documentId, $variant. Columns: none.
MATCH (n:Document {id: $documentId})
SET n.variant = $variant
