// How many there are. Columns: total: integer.
RETURN count(n) AS total
