// A page of links, the strongest first.
// Parameters: $after, $before: sort keys between which, neither included, the page lies; $limit: integer. Columns: id: string, sort: string.
  AND n.sort > $after AND n.sort < $before
WITH n
ORDER BY n.sort
LIMIT $limit
RETURN n.id AS id, n.sort AS sort
ORDER BY sort
