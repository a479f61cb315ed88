// What people said of links from documents.
// Parameters: $ids: ids of documents. Columns: id, record, link: strings.
UNWIND $ids AS documentId
MATCH (n:LinkReview {fromDocumentId: documentId})
RETURN n.id AS id, n.record AS record, n.link AS link
