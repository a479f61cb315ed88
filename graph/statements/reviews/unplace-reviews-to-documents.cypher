// Notes that what people said of links to documents stands at no link.
// Parameters: $ids: ids of documents. Columns: none.
UNWIND $ids AS documentId
MATCH (n:LinkReview {toDocumentId: documentId})
SET n.link = ''
