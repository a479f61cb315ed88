// Parameters: none. Columns: labels, nodes.
MATCH (n)
RETURN labels(n) AS labels, count(n) AS nodes
