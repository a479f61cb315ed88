// How many parks there are between two sort keys.
// Parameters: $after, $before: sort keys.
// Columns: total: integer.
MATCH (n:Park)
WHERE n.sort > $after AND n.sort < $before AND EXISTS { MATCH (n)-[:ASSESSED_BY]->(:Document) }
RETURN count(n) AS total
