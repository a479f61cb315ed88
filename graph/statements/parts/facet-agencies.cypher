// Measures counted by the bodies they are given to, in the part and of the lines that are asked for.
// Parameters: $role: string or null; $systems: list of ids.
MATCH (n)-[r:ASSIGNED_TO]->(x:Agency)
WHERE ($role IS NULL OR r.role = $role)
  AND (size($systems) = 0 OR EXISTS { MATCH (x)-[:IN_SYSTEM]->(s:AgencySystem) WHERE s.id IN $systems })
WITH x.id AS value, x.name AS name, count(DISTINCT n.id) AS count
