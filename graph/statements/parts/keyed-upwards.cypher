// What is ordered by `key`, least first, what has none last; the place settles ties.
// Parameters: $after, $before: sort keys between which, neither included, it lies.
WITH n.id AS id, coalesce(key, '~') + '\t' + n.sort AS sort
WHERE sort > $after AND sort < $before
