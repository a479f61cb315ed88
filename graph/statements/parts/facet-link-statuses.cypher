// Measures counted by what was judged of their links with comparable measures and with dimensions.
MATCH (n)-[u:COUNTERPART_OF|SUPPORTS]-(x)
WITH u.status AS value, u.status AS name, count(DISTINCT n.id) AS count
