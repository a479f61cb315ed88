// Ordered by the day of taking effect.
WITH n, n.effectiveOn AS key
