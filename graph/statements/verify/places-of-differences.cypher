// Every place of a document that a difference between two texts quotes: as the variant or later text, as the original, and as
// the text that was replaced.
// Parameters: $documentId. Columns: subject, start, end, words.
MATCH (n:TextDifference {documentId: $documentId})
WHERE n.variantStart IS NOT NULL
RETURN n.id AS subject, n.variantStart AS start, n.variantEnd AS end, n.variantQuote AS words
UNION ALL
MATCH (v:Document)-[:VARIANT_OF]->(d:Document {id: $documentId})
MATCH (n:TextDifference {documentId: v.id})
WHERE n.originalStart IS NOT NULL
RETURN n.id AS subject, n.originalStart AS start, n.originalEnd AS end, n.originalQuote AS words
UNION ALL
MATCH (c:MeasureChange {documentId: $documentId})-[:HAS_DIFFERENCE]->(n:TextDifference)
WHERE n.originalStart IS NOT NULL
RETURN n.id AS subject, n.originalStart AS start, n.originalEnd AS end, n.originalQuote AS words
