// Measures counted by the functional lines of the bodies they are given to, of the bodies and in the part that are asked for.
// Parameters: $role: string or null; $agencies: list of ids.
MATCH (n)-[r:ASSIGNED_TO]->(a:Agency)-[:IN_SYSTEM]->(x:AgencySystem)
WHERE ($role IS NULL OR r.role = $role)
  AND (size($agencies) = 0 OR a.id IN $agencies)
WITH x.id AS value, x.name AS name, count(DISTINCT n.id) AS count
