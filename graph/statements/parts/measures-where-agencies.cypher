// Given to one of some bodies, of one of some lines, in a part: all three asked of one body.
// Parameters: $agencies, $systems: lists of ids; empty does not restrict. $role: string; null does not restrict.
  AND EXISTS {
    MATCH (n)-[r:ASSIGNED_TO]->(a:Agency)
    WHERE (size($agencies) = 0 OR a.id IN $agencies)
      AND ($role IS NULL OR r.role = $role)
      AND (size($systems) = 0 OR EXISTS { MATCH (a)-[:IN_SYSTEM]->(s:AgencySystem) WHERE s.id IN $systems })
  }
