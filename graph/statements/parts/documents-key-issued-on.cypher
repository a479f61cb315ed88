// Ordered by the day of signing.
WITH n, n.issuedOn AS key
