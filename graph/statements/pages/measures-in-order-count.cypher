// How many measures there are between two sort keys, where nothing is asked of what they are linked to.
// Parameters: $documents: list of ids; empty does not restrict.
// $terms: list of folded words, all of which must stand in it.
// Measures of variants and of replaced documents only where $documents names those.
// $after, $before: sort keys between which, neither included, the page lies.
// Columns: total: integer.
MATCH (n:Measure)
WHERE n.sort > $after AND n.sort < $before
  AND ((size($documents) = 0 AND NOT n.variant AND coalesce(n.superseded, false) = false) OR n.documentId IN $documents)
  AND all(term IN $terms WHERE n.folded CONTAINS term)
RETURN count(n) AS total
