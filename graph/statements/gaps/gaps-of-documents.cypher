// A page of the gaps of some documents by sort key: worst first.
// Looked for from the side of those, however many others there are.
// Parameters: $documents: list of ids, each once; $parks: list of ids; $kinds, $severities: lists of strings.
// $after, $before: sort keys between which, neither included, the page lies.
// $skip, $limit: integers.
// An empty list does not restrict.
// Columns: id: string, sort: string.
UNWIND $documents AS owner
MATCH (n:Gap {documentId: owner})
WHERE n.sort > $after AND n.sort < $before
  AND (size($parks) = 0 OR n.parkId IN $parks)
  AND (size($kinds) = 0 OR n.kind IN $kinds)
  AND (size($severities) = 0 OR n.severity IN $severities)
WITH n
ORDER BY n.sort
SKIP $skip
LIMIT $limit
RETURN n.id AS id, n.sort AS sort
ORDER BY sort
