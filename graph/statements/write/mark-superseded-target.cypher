// Takes a replaced document's Target nodes out of the totals, or puts them back.
// Parameters: $documentId, $superseded. Columns: none.
MATCH (n:Target {documentId: $documentId})
SET n.superseded = $superseded
