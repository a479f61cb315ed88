// A page of parks by sort key, those whose scheme is held.
// Parameters: $after, $before: sort keys between which, neither included, the page lies.
// $skip, $limit: integers.
// Columns: id: string, sort: string.
MATCH (n:Park)
WHERE n.sort > $after AND n.sort < $before AND EXISTS { MATCH (n)-[:ASSESSED_BY]->(:Document) }
WITH n
ORDER BY n.sort
SKIP $skip
LIMIT $limit
RETURN n.id AS id, n.sort AS sort
ORDER BY sort
