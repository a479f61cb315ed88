// Measures counted by the document they are in.
WITH n.documentId AS within, count(n) AS count
MATCH (d:Document {id: within})
WITH d.id AS value, d.title AS name, count
