// The targets that a filter asks for.
// Parameters: $documents, $regions, $agencies: lists of ids; $dueFrom, $dueTo: days.
// $terms: list of folded words, all of which must stand in it.
// Targets of variants and of replaced documents only where $documents names those.
// An empty list, or null for what is not a list, does not restrict.
MATCH (n:Target)
WHERE ((size($documents) = 0 AND NOT n.variant AND coalesce(n.superseded, false) = false) OR n.documentId IN $documents)
  AND ($dueFrom IS NULL OR n.deadline >= $dueFrom)
  AND ($dueTo IS NULL OR n.deadline <= $dueTo)
  AND (size($regions) = 0
    OR EXISTS { MATCH (d:Document {id: n.documentId})-[:APPLIES_TO]->(g:Region) WHERE g.id IN $regions })
  AND (size($agencies) = 0
    OR EXISTS { MATCH (n)<-[:SETS]-(m:Measure)-[:ASSIGNED_TO]->(a:Agency) WHERE a.id IN $agencies })
  AND all(term IN $terms WHERE n.folded CONTAINS term)
