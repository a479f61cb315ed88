// How many there are between two places. Parameters: $after, $before: sort keys, neither included. Columns: total: integer.
  AND n.sort > $after AND n.sort < $before
RETURN count(n) AS total
