// Links between measures with either end in some documents, the other of which was not replaced unless it is in one of them too.
// Parameters: $documents: ids.
MATCH (m:Measure)-[n:COUNTERPART_OF]-(o:Measure)
WHERE m.documentId IN $documents
  AND (NOT o.documentId IN $documents OR n.documentId = m.documentId)
  AND (coalesce(o.superseded, false) = false OR o.documentId IN $documents)
