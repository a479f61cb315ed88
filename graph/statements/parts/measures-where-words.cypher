// The same where nothing is asked of what measures are linked to, which takes far longer to find out.
// Parameters: $terms: list of folded words, all of which must stand in it.
  AND all(term IN $terms WHERE n.folded CONTAINS term)
