// Ordered by nothing but place.
WITH n, '' AS key
