// Where documents apply: their level, their regions and the places that zones among these are made of, and all that these lie in.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (d:Document {id: ownerId})
CALL (d) { MATCH (d)-[:APPLIES_TO]->(g:Region) RETURN collect(g.id) AS named }
CALL (d) { MATCH (d)-[:APPLIES_TO]->(:Region)-[:COVERS]->(c:Region) RETURN collect(c.id) AS members }
CALL (d) { MATCH (d)-[:APPLIES_TO]->(g:Region)-[:PART_OF*1..4]->(p:Region) RETURN collect(DISTINCT p.id) AS aroundNamed }
CALL (d) {
  MATCH (d)-[:APPLIES_TO]->(:Region)-[:COVERS]->(c:Region)-[:PART_OF*1..4]->(p:Region)
  RETURN collect(DISTINCT p.id) AS aroundMembers
}
RETURN ownerId, {level: d.level, regions: named + members, around: aroundNamed + aroundMembers} AS row
