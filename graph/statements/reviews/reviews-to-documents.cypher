// What people said of links to documents.
// Parameters: $ids: ids of documents. Columns: id, record, link: strings.
UNWIND $ids AS documentId
MATCH (n:LinkReview {toDocumentId: documentId})
RETURN n.id AS id, n.record AS record, n.link AS link
