// Ordered by deadline.
WITH n, n.deadline AS key
