// The same page as of `measure-results-linked` with how many there are in all: they are found once for both.
// Of documents by what they bind: $binding: of the scheme and those that apply to a park's city, else of the others; $regions: that
// city with all it lies in.
// $schemeId: id; $deciding: list of {id, rank}: dimensions by how the park stands to each, 0 met, 1 unmet, 2 unknown; $ranks: which of
// these are asked for: of several dimensions that a measure supports the lowest decides.
// $after, $before: sort keys between which, neither included, the page lies.
// $skip, $limit: integers.
// Columns: id: string, sort: string, total: integer.
UNWIND $deciding AS dimension
MATCH (t:Indicator {id: dimension.id})<-[s:SUPPORTS]-(n:Measure)
WHERE s.status <> 'REJECTED'
  AND NOT n.variant AND coalesce(n.superseded, false) = false
WITH n.id AS id, n.sort AS sort, n.documentId AS documentId, min(dimension.rank) AS rank
WHERE rank IN $ranks
MATCH (d:Document {id: documentId})
WHERE $binding = (d.id = $schemeId
  OR (coalesce(d.level, '') = 'NATIONAL' AND NOT EXISTS { MATCH (d)-[:APPLIES_TO]->(g:Region) })
  OR EXISTS { MATCH (d)-[:APPLIES_TO]->(g:Region) WHERE g.id IN $regions }
  OR EXISTS { MATCH (d)-[:APPLIES_TO]->(z:Region)-[:COVERS]->(c:Region) WHERE c.id IN $regions })
WITH collect({id: id, sort: sort}) AS found
WITH found, size(found) AS total
UNWIND found AS one
WITH one.id AS id, one.sort AS sort, total
WHERE sort > $after AND sort < $before
WITH id, sort, total
ORDER BY sort
SKIP $skip
LIMIT $limit
RETURN id, sort, total
ORDER BY sort
