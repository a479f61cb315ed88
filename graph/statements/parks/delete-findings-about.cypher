// Deletes the findings of a scheme that are about some parks, or about its weights.
// Parameters: $documentId, $about: ids. Columns: none.
MATCH (n:Finding {documentId: $documentId})
WHERE n.about IN $about
DETACH DELETE n
