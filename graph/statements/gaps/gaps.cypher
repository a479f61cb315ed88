// A page of gaps by sort key: worst first.
// Parameters: $kinds, $severities: lists of strings.
// $after, $before: sort keys between which, neither included, the page lies.
// $skip, $limit: integers.
// An empty list does not restrict.
// Columns: id: string, sort: string.
MATCH (n:Gap)
WHERE n.sort > $after AND n.sort < $before
  AND (size($kinds) = 0 OR n.kind IN $kinds)
  AND (size($severities) = 0 OR n.severity IN $severities)
WITH n
ORDER BY n.sort
SKIP $skip
LIMIT $limit
RETURN n.id AS id, n.sort AS sort
ORDER BY sort
