// Where documents apply: their level, their regions, and all that these lie in.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (d:Document {id: ownerId})
CALL (d) { MATCH (d)-[:APPLIES_TO]->(g:Region) RETURN collect(g.id) AS regions }
CALL (d) { MATCH (d)-[:APPLIES_TO]->(g:Region)-[:PART_OF*1..4]->(p:Region) RETURN collect(DISTINCT p.id) AS around }
RETURN ownerId, {level: d.level, regions: regions, around: around} AS row
