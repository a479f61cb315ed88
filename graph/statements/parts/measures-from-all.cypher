// Every measure; those of variants and of replaced documents only where $documents names those, the latter also where $inForceOn is given.
// Parameters: $documents: list of ids; empty does not restrict. $inForceOn: day.
MATCH (n:Measure)
WHERE ((size($documents) = 0 AND NOT n.variant AND ($inForceOn IS NOT NULL OR coalesce(n.superseded, false) = false))
    OR n.documentId IN $documents)
