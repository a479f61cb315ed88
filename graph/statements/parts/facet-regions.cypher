// Measures counted by the regions that their documents apply to.
WITH n.documentId AS within, count(n) AS found
MATCH (d:Document {id: within})-[:APPLIES_TO]->(x:Region)
WITH x.id AS value, x.name AS name, sum(found) AS count
