// Takes Target nodes of documents in whose place others count out of the totals, or puts them back.
// Parameters: $documentIds, $superseded. Columns: none.
UNWIND $documentIds AS documentId
MATCH (n:Target {documentId: documentId})
SET n.superseded = $superseded
