// Concepts with words in their names or phrases, by id.
// Parameters: $terms: list of folded words, all of which must stand there; empty gives all.
// Columns: id: string.
MATCH (n:Concept)
WHERE all(term IN $terms WHERE n.folded CONTAINS term)
RETURN n.id AS id
ORDER BY id
