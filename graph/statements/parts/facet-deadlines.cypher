// Measures counted by the days on which something in them is due: a target, or what a body is given.
MATCH (n)-[r:SETS|ASSIGNED_TO]->(x)
WITH n.id AS id, coalesce(r.dueOn, x.deadline) AS day
WHERE day IS NOT NULL
WITH day AS value, day AS name, count(DISTINCT id) AS count
