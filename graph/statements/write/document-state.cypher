// What a document was read from, to tell whether a batch changes it, and what it needs besides.
// Parameters: $documentId. Columns: fingerprint, held, citationKeys.
MATCH (d:Document {id: $documentId})
RETURN d.fingerprint AS fingerprint, d.held AS held, d.citationKeys AS citationKeys
