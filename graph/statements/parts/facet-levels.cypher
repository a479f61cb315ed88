// Measures counted by the rank at which their documents were issued.
WITH n.documentId AS within, count(n) AS found
MATCH (d:Document {id: within})
WHERE d.level IS NOT NULL
WITH d.level AS value, d.level AS name, sum(found) AS count
