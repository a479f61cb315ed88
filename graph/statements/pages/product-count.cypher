// How many products there are between two sort keys.
// Parameters: $categories: list of strings; $regions: list of ids.
// $includeUnnamed: boolean; false leaves out products that no measure names, those of copies, retellings and replaced documents apart.
// $terms: list of folded words, all of which must stand in it.
// $after, $before: sort keys between which, neither included, the page lies.
// An empty list, or null for what is not a list, does not restrict.
// Columns: total: integer.
MATCH (n:FinancialProduct)
WHERE n.sort > $after AND n.sort < $before
  AND ($includeUnnamed
    OR EXISTS {
      MATCH (n)<-[:USES_PRODUCT]-(k:Measure)
      WHERE NOT k.variant AND coalesce(k.superseded, false) = false
    })
  AND (size($categories) = 0 OR n.category IN $categories)
  AND (size($regions) = 0
    OR EXISTS {
      MATCH (n)<-[:USES_PRODUCT]-(m:Measure), (d:Document {id: m.documentId})-[:APPLIES_TO]->(g:Region)
      WHERE g.id IN $regions AND NOT m.variant AND coalesce(m.superseded, false) = false
    })
  AND all(term IN $terms WHERE n.folded CONTAINS term)
RETURN count(n) AS total
