// The graph's version (one more for each change), when that change was made, and the corpus it was built from.
// Parameters: none. Columns: version, changedAt (milliseconds since 1970), corpusFingerprint.
MATCH (m:Meta {id: 'graph'})
RETURN m.version AS version, m.changedAt AS changedAt, m.corpusFingerprint AS corpusFingerprint
