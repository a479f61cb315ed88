// A page of findings by sort key.
// Parameters: $documents: list of ids; $codes, $severities: lists of strings.
// Findings of variants only where $documents names those.
// $after, $before: sort keys between which, neither included, the page lies.
// $skip, $limit: integers.
// An empty list, or null for what is not a list, does not restrict.
// Columns: id: string, sort: string.
MATCH (n:Finding)
WHERE n.sort > $after AND n.sort < $before
  AND (n.documentId IN $documents
    OR (size($documents) = 0 AND NOT EXISTS { MATCH (d:Document {id: n.documentId}) WHERE d.variant }))
  AND (size($codes) = 0 OR n.code IN $codes)
  AND (size($severities) = 0 OR n.severity IN $severities)
WITH n
ORDER BY n.sort
SKIP $skip
LIMIT $limit
RETURN n.id AS id, n.sort AS sort
ORDER BY sort
