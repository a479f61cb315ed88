// Whose documents apply to some regions.
// Parameters: $regions: list of ids.
  AND EXISTS { MATCH (d:Document {id: n.documentId})-[:APPLIES_TO]->(g:Region) WHERE g.id IN $regions }
