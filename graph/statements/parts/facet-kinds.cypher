// Measures counted by the kind of their documents.
WITH n.documentId AS within, count(n) AS found
MATCH (d:Document {id: within})
WITH d.kind AS value, d.kind AS name, sum(found) AS count
