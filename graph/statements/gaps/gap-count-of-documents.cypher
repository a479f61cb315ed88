// How many gaps of some documents there are between two sort keys.
// Looked for from the side of those, however many others there are.
// Parameters: $documents: list of ids, each once; $parks: list of ids; $kinds, $severities: lists of strings.
// $after, $before: sort keys between which, neither included, the page lies.
// An empty list does not restrict.
// Columns: total: integer.
UNWIND $documents AS owner
MATCH (n:Gap {documentId: owner})
WHERE n.sort > $after AND n.sort < $before
  AND (size($parks) = 0 OR n.parkId IN $parks)
  AND (size($kinds) = 0 OR n.kind IN $kinds)
  AND (size($severities) = 0 OR n.severity IN $severities)
RETURN count(n) AS total
