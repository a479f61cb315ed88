// Ordered by title, character by character.
WITH n, n.title AS key
