// Measures given to some bodies in a part, found from the side of these, each once.
// Those of variants and of replaced documents only where $documents names those, the latter also where $inForceOn is given.
// Parameters: $agencies: list of ids; $systems: ids of lines that the same bodies are of; $role: string, of the same part: empty and null do
// not restrict. $documents: list of ids; empty does not restrict. $inForceOn: day.
MATCH (o:Agency)<-[r:ASSIGNED_TO]-(n:Measure)
WHERE o.id IN $agencies
  AND ($role IS NULL OR r.role = $role)
  AND (size($systems) = 0 OR EXISTS { MATCH (o)-[:IN_SYSTEM]->(s:AgencySystem) WHERE s.id IN $systems })
WITH DISTINCT n
WHERE ((size($documents) = 0 AND NOT n.variant AND ($inForceOn IS NOT NULL OR coalesce(n.superseded, false) = false))
    OR n.documentId IN $documents)
