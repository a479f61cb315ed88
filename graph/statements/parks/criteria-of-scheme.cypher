// Dimensions and criteria of a held scheme, in order.
// Parameters: $documentId. Columns: row: map.
MATCH (n:Indicator {documentId: $documentId})
RETURN n {.id, .code, .name, .text, .parentId} AS row
ORDER BY n.sort
