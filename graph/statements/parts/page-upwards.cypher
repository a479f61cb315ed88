// A page, least first. Parameters: $skip, $limit: integers. Columns: id: string, sort: string.
WITH id, sort
ORDER BY sort
SKIP $skip
LIMIT $limit
RETURN id, sort
ORDER BY sort
