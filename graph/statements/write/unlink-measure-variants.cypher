// Parameters: $documentId. Columns: none.
MATCH (m:Measure {documentId: $documentId})-[r:VARIANT_OF]->(:Measure)
DELETE r
