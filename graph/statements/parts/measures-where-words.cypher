// That hold some words.
// Parameters: $terms: list of folded words, all of which must stand in it.
  AND all(term IN $terms WHERE n.folded CONTAINS term)
