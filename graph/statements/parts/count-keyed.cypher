// How many there are of what was ordered. Columns: total: integer.
RETURN count(id) AS total
