// Every node that was read at a place in a document, and the words it has from there (of a section only the place).
// Parameters: $documentId. Columns: subject, start, end, words.
MATCH (n:Section {documentId: $documentId})
RETURN n.id AS subject, n.start AS start, n.end AS end, null AS words
UNION ALL
MATCH (n:Measure {documentId: $documentId})
RETURN n.id AS subject, n.start AS start, n.end AS end, n.text AS words
UNION ALL
MATCH (n:Action {documentId: $documentId})
RETURN n.id AS subject, n.start AS start, n.end AS end, n.text AS words
UNION ALL
MATCH (n:Target {documentId: $documentId})
RETURN n.id AS subject, n.start AS start, n.end AS end, n.text AS words
UNION ALL
MATCH (n:Indicator {documentId: $documentId})
RETURN n.id AS subject, n.start AS start, n.end AS end, n.text AS words
UNION ALL
MATCH (n:Rating {documentId: $documentId})
RETURN n.id AS subject, n.start AS start, n.end AS end, n.quote AS words
UNION ALL
MATCH (n:Finding {documentId: $documentId})
WHERE n.start IS NOT NULL
RETURN n.id AS subject, n.start AS start, n.end AS end, n.quote AS words
