// Every measure; those of variants and of replaced documents only where $documents names those, the latter also where $inForceOn is
// given: what naming each document would find.
// Parameters: $documents: list of ids. $inForceOn: day.
MATCH (n:Measure)
WHERE ((NOT n.variant AND ($inForceOn IS NOT NULL OR coalesce(n.superseded, false) = false))
    OR n.documentId IN $documents)
