// How many gaps there are between two sort keys.
// Parameters: $kinds, $severities: lists of strings.
// $after, $before: sort keys between which, neither included, the page lies.
// An empty list does not restrict.
// Columns: total: integer.
MATCH (n:Gap)
WHERE n.sort > $after AND n.sort < $before
  AND (size($kinds) = 0 OR n.kind IN $kinds)
  AND (size($severities) = 0 OR n.severity IN $severities)
RETURN count(n) AS total
