// A page of the measures that a park may satisfy, by sort key.
// By documents some measure of which supports a dimension of the scheme: $binding: of the scheme and those that apply to a park's
// city, else of the others; $regions: that city with all it lies in.
// $schemeId: id; $met, $unmet, $unknown: ids of dimensions by how the park stands to each; $outcomes: list of strings.
// $after, $before: sort keys between which, neither included, the page lies.
// $skip, $limit: integers.
// Columns: id: string, sort: string.
MATCH (i:Indicator {documentId: $schemeId})<-[r:SUPPORTS]-(x:Measure)
WHERE r.status <> 'REJECTED' AND NOT x.variant AND coalesce(x.superseded, false) = false
WITH DISTINCT x.documentId AS documentId
MATCH (d:Document {id: documentId})
WHERE $binding = (d.id = $schemeId
  OR (coalesce(d.level, '') = 'NATIONAL' AND NOT EXISTS { MATCH (d)-[:APPLIES_TO]->(g:Region) })
  OR EXISTS { MATCH (d)-[:APPLIES_TO]->(g:Region) WHERE g.id IN $regions }
  OR EXISTS { MATCH (d)-[:APPLIES_TO]->(z:Region)-[:COVERS]->(c:Region) WHERE c.id IN $regions })
MATCH (n:Measure {documentId: documentId})
WHERE n.sort > $after AND n.sort < $before
  AND NOT n.variant AND coalesce(n.superseded, false) = false
WITH n,
  EXISTS { MATCH (n)-[s:SUPPORTS]->(t:Indicator) WHERE t.id IN $met AND s.status <> 'REJECTED' } AS isMet,
  EXISTS { MATCH (n)-[s:SUPPORTS]->(t:Indicator) WHERE t.id IN $unmet AND s.status <> 'REJECTED' } AS isUnmet,
  EXISTS { MATCH (n)-[s:SUPPORTS]->(t:Indicator) WHERE t.id IN $unknown AND s.status <> 'REJECTED' } AS isUnknown
WITH n.id AS id, n.sort AS sort,
  CASE WHEN isMet THEN 'SATISFIED' WHEN isUnmet THEN 'UNMET' WHEN isUnknown THEN 'UNKNOWN' ELSE 'NO_INDICATOR' END AS outcome
WHERE outcome IN $outcomes
WITH id, sort
ORDER BY sort
SKIP $skip
LIMIT $limit
RETURN id, sort
ORDER BY sort
