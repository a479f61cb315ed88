// The first of the measures that a body leads.
// Parameters: $agency, $role. Columns: measures: map.
MATCH (a:Agency {id: $agency})<-[r:ASSIGNED_TO {role: $role}]-(m:Measure)
WHERE NOT m.variant AND coalesce(m.superseded, false) = false
WITH DISTINCT m ORDER BY m.sort
WITH count(*) AS total, collect(m)[..20] AS some
RETURN {totalCount: total, nodes: [m IN some | {
  id: m.id, number: m.number, title: m.title,
  document: COLLECT { MATCH (d:Document {id: m.documentId}) RETURN {title: d.title} }[0]
}]} AS measures
