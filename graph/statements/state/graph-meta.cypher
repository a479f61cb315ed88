// The graph's version (one more for each change) and the corpus it was built from.
// Parameters: none. Columns: version, corpusFingerprint.
MATCH (m:Meta {id: 'graph'})
RETURN m.version AS version, m.corpusFingerprint AS corpusFingerprint
