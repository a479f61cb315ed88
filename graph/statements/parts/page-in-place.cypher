// A page in the order of places: by document and in order.
// Parameters: $after, $before: sort keys between which, neither included, the page lies; $skip, $limit: integers.
// Columns: id: string, sort: string.
  AND n.sort > $after AND n.sort < $before
WITH n
ORDER BY n.sort
SKIP $skip
LIMIT $limit
RETURN n.id AS id, n.sort AS sort
ORDER BY sort
