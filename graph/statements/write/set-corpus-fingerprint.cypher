// Notes what corpus the graph was built from.
// Parameters: $fingerprint. Columns: none.
MERGE (m:Meta {id: 'graph'})
SET m.corpusFingerprint = $fingerprint
