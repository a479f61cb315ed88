// A page of measures in the order of places, by document and in order, each told of as `measures-by-id` does.
// Parameters: $after, $before: sort keys between which, neither included, the page lies; $skip, $limit: integers.
// Columns: id: string, sort: string, row: map.
  AND n.sort > $after AND n.sort < $before
WITH n
ORDER BY n.sort
SKIP $skip
LIMIT $limit
RETURN n.id AS id, n.sort AS sort, n {
  .id, .documentId, .start, .end, .number, .title, .sectionId, .variant, .sort
} AS row
ORDER BY sort
