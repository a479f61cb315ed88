// Every node, for comparing graphs whole.
// Parameters: none. Columns: labels, properties.
MATCH (n)
RETURN labels(n) AS labels, n {.*} AS properties
