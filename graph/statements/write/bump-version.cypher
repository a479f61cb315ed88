// Counts a change of the graph, and notes when: a graph that was restored or built anew may count to the same number again.
// Parameters: none. Columns: version.
MERGE (m:Meta {id: 'graph'})
SET m.version = coalesce(m.version, 0) + 1, m.changedAt = timestamp()
RETURN m.version AS version
