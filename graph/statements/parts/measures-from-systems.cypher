// Measures given to bodies of some functional lines in a part, found from the side of these, each once.
// Those of variants and of replaced documents only where $documents names those, the latter also where $inForceOn is given.
// Parameters: $systems: list of ids; $role: string, of the same part; null does not restrict. $documents: list of ids; empty does not
// restrict. $inForceOn: day.
MATCH (o:AgencySystem)<-[:IN_SYSTEM]-(:Agency)<-[r:ASSIGNED_TO]-(n:Measure)
WHERE o.id IN $systems
  AND ($role IS NULL OR r.role = $role)
WITH DISTINCT n
WHERE ((size($documents) = 0 AND NOT n.variant AND ($inForceOn IS NOT NULL OR coalesce(n.superseded, false) = false))
    OR n.documentId IN $documents)
