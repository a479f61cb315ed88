// The end of each owner's page.
// Parameters: $after, $before: sort keys between which, neither included, the page lies; $limit: integer.
  WITH n, n.sort AS sort
  WHERE sort > $after AND sort < $before
  WITH n, sort
  ORDER BY sort
  LIMIT $limit
  RETURN collect({id: n.id, sort: n.sort, order: 0}) AS page
}
WITH ownerId, page, size(page) AS read
