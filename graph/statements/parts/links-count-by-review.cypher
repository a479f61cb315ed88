// How many links somebody judged or proposed. Parameters: $from, $to: moments, both included. Columns: total: integer.
  AND n.reviewAt >= $from AND n.reviewAt <= $to
RETURN count(n) AS total
