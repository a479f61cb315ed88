// Ordered by the day that the document was signed.
MATCH (d:Document {id: n.documentId})
WITH n, d.issuedOn AS key
