// Deletes the findings of documents that are about given reviews.
// Parameters: $documents: ids of documents; $reviews: ids of records. Columns: none.
UNWIND $documents AS documentId
MATCH (n:Finding {documentId: documentId})
WHERE n.about IN $reviews
DETACH DELETE n
