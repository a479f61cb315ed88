// Counts a change of the graph.
// Parameters: none. Columns: version.
MERGE (m:Meta {id: 'graph'})
SET m.version = coalesce(m.version, 0) + 1
RETURN m.version AS version
