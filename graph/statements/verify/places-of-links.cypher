// Every relation that was read at one place in a document, as printed there.
// Parameters: $documentId. Columns: subject, start, end, words.
MATCH (d:Document {id: $documentId})-[r:ISSUED_BY]->(b:Agency)
RETURN d.id + ' → ' + b.id AS subject, r.start AS start, r.end AS end, r.asPrinted AS words
UNION ALL
MATCH (d:Document {id: $documentId})-[r:CITES]->(b:Document)
RETURN d.id + ' → ' + b.id AS subject, r.start AS start, r.end AS end, r.asPrinted AS words
UNION ALL
MATCH (m:Measure {documentId: $documentId})-[r:USES_PRODUCT]->(b:FinancialProduct)
RETURN m.id + ' → ' + b.id AS subject, r.start AS start, r.end AS end, r.asPrinted AS words
UNION ALL
MATCH (m:Measure {documentId: $documentId})-[r:EXPRESSES]->(b:Concept)
RETURN m.id + ' → ' + b.id AS subject, r.start AS start, r.end AS end, r.asPrinted AS words
UNION ALL
MATCH (d:Document {id: $documentId})<-[r:SUPERSEDED_BY]-(b:Document)
WHERE r.start IS NOT NULL
RETURN b.id + ' → ' + d.id AS subject, r.start AS start, r.end AS end, r.asPrinted AS words
