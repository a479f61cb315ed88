// How many agencies there are between two sort keys.
// Parameters: $systems, $regions: lists of ids; $levels: list of strings; $role: string.
// $includeUnnamed: boolean; false leaves out bodies that no document names, copies, retellings and measures of replaced documents apart.
// $terms: list of folded words, all of which must stand in it.
// $after, $before: sort keys between which, neither included, the page lies.
// An empty list, or null for what is not a list, does not restrict.
// Columns: total: integer.
MATCH (n:Agency)
WHERE n.sort > $after AND n.sort < $before
  AND ($includeUnnamed
    OR EXISTS { MATCH (n)<-[:ASSIGNED_TO]-(k:Measure) WHERE NOT k.variant AND coalesce(k.superseded, false) = false }
    OR EXISTS { MATCH (n)<-[:ISSUED_BY]-(d:Document) WHERE NOT d.variant })
  AND (size($levels) = 0 OR n.level IN $levels)
  AND (size($systems) = 0 OR EXISTS { MATCH (n)-[:IN_SYSTEM]->(s:AgencySystem) WHERE s.id IN $systems })
  AND (size($regions) = 0 OR EXISTS { MATCH (n)-[:LOCATED_IN]->(g:Region) WHERE g.id IN $regions })
  AND ($role IS NULL
    OR EXISTS {
      MATCH (n)<-[r:ASSIGNED_TO]-(m:Measure)
      WHERE r.role = $role AND NOT m.variant AND coalesce(m.superseded, false) = false
    })
  AND all(term IN $terms WHERE n.folded CONTAINS term)
RETURN count(n) AS total
