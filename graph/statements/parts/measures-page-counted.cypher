// A page of measures in the order of places, by document and in order, each told of as `measures-by-id` does, with how many there are in
// all: they are found once for both. Where only an index leads to them, a page and a count of their own look at less.
// Parameters: $after, $before: sort keys between which, neither included, the page lies; $skip, $limit: integers.
// Columns: id: string, sort: string, total: integer, row: map.
WITH collect({id: n.id, sort: n.sort}) AS found
WITH found, size(found) AS total
UNWIND found AS one
WITH one.id AS id, one.sort AS sort, total
WHERE sort > $after AND sort < $before
WITH id, total, sort
ORDER BY sort
SKIP $skip
LIMIT $limit
MATCH (n:Measure {id: id})
RETURN n.id AS id, n.sort AS sort, total, n {
  .id, .documentId, .start, .end, .number, .title, .sectionId, .variant, .sort
} AS row
ORDER BY sort
