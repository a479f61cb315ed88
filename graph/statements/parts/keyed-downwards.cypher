// What is ordered by `key`, greatest first, what has none last; the place, the last first, settles ties.
// Parameters: $after, $before: sort keys between which, neither included, it lies; the greater one is $after.
WITH n.id AS id, coalesce(key, '!') + '\t' + n.sort AS sort
WHERE sort < $after AND sort > $before
