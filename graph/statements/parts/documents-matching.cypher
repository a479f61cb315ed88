// The documents that a filter asks for.
// Parameters: $kinds, $levels: lists of strings; $regions: list of ids; $draft: boolean; $issuedFrom, $issuedTo, $inForceOn: days.
// $includeVariants, $includeCited, $includePast (what has expired, or has another counted in its place): booleans; what only variants cite is cited where they are included.
// $terms: list of folded words, all of which must stand in it.
// An empty list, or null for what is not a list, does not restrict.
MATCH (n:Document)
WHERE ($includeVariants OR NOT n.variant)
  AND ($includePast OR (coalesce(n.superseded, false) = false AND coalesce(n.expired, false) = false))
  AND (n.held
    OR ($includeCited AND ($includeVariants OR EXISTS { MATCH (n)<-[:CITES]-(c:Document) WHERE NOT c.variant })))
  AND (size($kinds) = 0 OR n.kind IN $kinds)
  AND (size($levels) = 0 OR n.level IN $levels)
  AND ($draft IS NULL OR n.draft = $draft)
  AND ($issuedFrom IS NULL OR n.issuedOn >= $issuedFrom)
  AND ($issuedTo IS NULL OR n.issuedOn <= $issuedTo)
  AND ($inForceOn IS NULL
    OR (NOT n.draft
      AND coalesce(n.effectiveOn, n.issuedOn, n.publishedOn) <= $inForceOn
      AND (n.expiresOn IS NULL OR n.expiresOn >= $inForceOn)
      AND NOT EXISTS { MATCH (n)-[x:SUPERSEDED_BY]->(l:Document) WHERE x.on <= $inForceOn }))
  AND (size($regions) = 0 OR EXISTS { MATCH (n)-[:APPLIES_TO]->(g:Region) WHERE g.id IN $regions })
  AND all(term IN $terms WHERE n.folded CONTAINS term)
