// How many values there are. Columns: total: integer.
RETURN count(value) AS total
