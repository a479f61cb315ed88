// Measures that bind a park's city and are satisfied by the dimensions that it meets.
// Parameters: $schemeId, $regions, $met: ids. Columns: total: integer, nodes: list of maps.
MATCH (:Indicator {documentId: $schemeId})<-[r:SUPPORTS]-(x:Measure)
WHERE r.status <> 'REJECTED' AND NOT x.variant AND coalesce(x.superseded, false) = false
WITH DISTINCT x.documentId AS documentId
MATCH (d:Document {id: documentId})
WHERE d.id = $schemeId
  OR (coalesce(d.level, '') = 'NATIONAL' AND NOT EXISTS { MATCH (d)-[:APPLIES_TO]->(:Region) })
  OR EXISTS { MATCH (d)-[:APPLIES_TO]->(g:Region) WHERE g.id IN $regions }
  OR EXISTS { MATCH (d)-[:APPLIES_TO]->(:Region)-[:COVERS]->(c:Region) WHERE c.id IN $regions }
MATCH (n:Measure {documentId: documentId})
WHERE NOT n.variant AND coalesce(n.superseded, false) = false
  AND EXISTS { MATCH (n)-[s:SUPPORTS]->(t:Indicator) WHERE t.id IN $met AND s.status <> 'REJECTED' }
WITH n, d ORDER BY n.sort
WITH count(*) AS total, collect({title: n.title, document: {title: d.title}})[..100] AS nodes
RETURN total, nodes
