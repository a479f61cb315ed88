// Takes a replaced document's Measure nodes out of the totals, or puts them back.
// Parameters: $documentId, $superseded. Columns: none.
MATCH (n:Measure {documentId: $documentId})
SET n.superseded = $superseded
