// A body by a name of it and its region, with its line and its parts in measures, as `agency-portfolio.graphql` asks.
// Parameters: $name, $region. Columns: agency: map.
MATCH (:AgencyName {name: $name})-[:NAMES]->(a:Agency)-[:LOCATED_IN]->(:Region {name: $region})
CALL (a) {
  MATCH (a)-[:IN_SYSTEM]->(s:AgencySystem)
  CALL (s) {
    MATCH (s)<-[:IN_SYSTEM]-(n:Agency)
    WHERE EXISTS { MATCH (n)<-[:ASSIGNED_TO]-(k:Measure) WHERE NOT k.variant }
      OR EXISTS { MATCH (n)<-[:ISSUED_BY]-(d:Document) WHERE NOT d.variant }
    WITH n ORDER BY n.sort LIMIT 100
    OPTIONAL MATCH (n)-[:LOCATED_IN]->(g:Region)
    WITH n, g ORDER BY n.sort
    RETURN collect({name: n.name, region: CASE WHEN g IS NULL THEN null ELSE {name: g.name} END}) AS line
  }
  RETURN {name: s.name, agencies: {nodes: line}} AS system
}
CALL (a) {
  MATCH (a)<-[r:ASSIGNED_TO {role: 'LEAD'}]-(m:Measure)
  WHERE NOT m.variant AND coalesce(m.superseded, false) = false
  WITH r, m ORDER BY m.sort, r.order
  WITH count(*) AS total, collect({
    basis: r.basis, dueOn: r.dueOn, span: {quote: r.quotes[0]},
    measure: {number: m.number, title: m.title, document: COLLECT { MATCH (d:Document {id: m.documentId}) RETURN {title: d.title} }[0]}
  })[..100] AS nodes
  RETURN {totalCount: total, nodes: nodes} AS lead
}
CALL (a) {
  MATCH (a)<-[r:ASSIGNED_TO {role: 'SUPPORT'}]-(m:Measure)
  WHERE NOT m.variant AND coalesce(m.superseded, false) = false
  WITH r, m ORDER BY m.sort, r.order
  WITH count(*) AS total, collect(m)[..100] AS some
  RETURN {totalCount: total, nodes: [m IN some | {measure: {
    number: m.number, title: m.title, document: COLLECT { MATCH (d:Document {id: m.documentId}) RETURN {title: d.title} }[0]
  }}]} AS support
}
CALL (a) {
  MATCH (a)<-[r:ASSIGNED_TO {role: 'RESPONSIBLE'}]-(m:Measure)
  WHERE NOT m.variant AND coalesce(m.superseded, false) = false
  WITH r, m ORDER BY m.sort, r.order
  WITH count(*) AS total, collect(m)[..100] AS some
  RETURN {totalCount: total, nodes: [m IN some | {measure: {
    number: m.number, title: m.title, document: COLLECT { MATCH (d:Document {id: m.documentId}) RETURN {title: d.title} }[0]
  }}]} AS shared
}
RETURN {
  id: a.id, name: a.name, aliases: a.aliases, level: a.level, system: system, lead: lead, support: support, shared: shared
} AS agency
