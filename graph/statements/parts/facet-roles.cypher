// Measures counted by the parts that the bodies that are asked for have in them.
// Parameters: $agencies, $systems: lists of ids.
MATCH (n)-[r:ASSIGNED_TO]->(a:Agency)
WHERE (size($agencies) = 0 OR a.id IN $agencies)
  AND (size($systems) = 0 OR EXISTS { MATCH (a)-[:IN_SYSTEM]->(s:AgencySystem) WHERE s.id IN $systems })
WITH r.role AS value, r.role AS name, count(DISTINCT n.id) AS count
