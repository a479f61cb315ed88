// How many gaps of some parks there are between two sort keys.
// Looked for from the side of those, however many others there are.
// Parameters: $parks: list of ids, each once; $kinds, $severities: lists of strings.
// $after, $before: sort keys between which, neither included, the page lies.
// An empty list does not restrict.
// Columns: total: integer.
UNWIND $parks AS owner
MATCH (n:Gap {parkId: owner})
WHERE n.sort > $after AND n.sort < $before
  AND (size($kinds) = 0 OR n.kind IN $kinds)
  AND (size($severities) = 0 OR n.severity IN $severities)
RETURN count(n) AS total
