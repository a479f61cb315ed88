// Schema migrations that this graph has had.
// Parameters: none. Columns: number.
MATCH (m:Migration)
RETURN m.number AS number
ORDER BY number
