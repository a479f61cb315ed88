// Ordered by the first day on which something in the measure is due: a target, or what a body is given.
CALL (n) {
  MATCH (n)-[r:SETS|ASSIGNED_TO]->(x)
  RETURN min(coalesce(r.dueOn, x.deadline)) AS key
}
WITH n, key
