// Measures given to some bodies, found from the side of these, each once.
// Those of variants and of replaced documents only where $documents names those, the latter also where $inForceOn is given.
// Parameters: $agencies: list of ids; $documents: list of ids; empty does not restrict. $inForceOn: day.
MATCH (o:Agency)<-[:ASSIGNED_TO]-(n:Measure)
WHERE o.id IN $agencies
WITH DISTINCT n
WHERE ((size($documents) = 0 AND NOT n.variant AND ($inForceOn IS NOT NULL OR coalesce(n.superseded, false) = false))
    OR n.documentId IN $documents)
