// A page of links that somebody judged or proposed, the earliest first; of those of one moment by id.
// Parameters: $from, $to: moments, both included; $after, $before: moments with ids between which, neither included, the page lies;
// $limit: integer. Columns: id: string, sort: string.
  AND n.reviewAt >= $from AND n.reviewAt <= $to
WITH n.id AS id, n.reviewAt + '|' + n.id AS sort
WHERE sort > $after AND sort < $before
WITH id, sort
ORDER BY sort
LIMIT $limit
RETURN id, sort
ORDER BY sort
