// Notes that what people said of links from documents stands at no link.
// Parameters: $ids: ids of documents. Columns: none.
UNWIND $ids AS documentId
MATCH (n:LinkReview {fromDocumentId: documentId})
SET n.link = ''
