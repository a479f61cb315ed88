// Deletes the findings of a scheme that are about one park, or about its weights.
// Parameters: $documentId, $about: id. Columns: none.
MATCH (n:Finding {documentId: $documentId})
WHERE n.about = $about
DETACH DELETE n
