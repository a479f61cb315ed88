// Where products are named by measures that count: at most two documents and two places, which is enough to know that it is not one.
// Documents without places matter only where all others are of one place, and are looked for only there: of a product that everybody
// names they would be looked for among thousands.
// Parameters: $ids: ids of products. Columns: row: map.
UNWIND $ids AS id
MATCH (p:FinancialProduct {id: id})
CALL (p) {
  MATCH (p)<-[:USES_PRODUCT]-(m:Measure)
  WHERE NOT m.variant AND coalesce(m.superseded, false) = false
  WITH DISTINCT m.documentId AS documentId
  LIMIT 2
  RETURN collect(documentId) AS documentIds
}
CALL (p) {
  MATCH (p)<-[:USES_PRODUCT]-(m:Measure)
  WHERE NOT m.variant AND coalesce(m.superseded, false) = false
  MATCH (d:Document {id: m.documentId})-[:APPLIES_TO]->(g:Region)
  WITH DISTINCT g.id AS placeId, g.name AS placeName, EXISTS { MATCH (g)-[:COVERS]->(c:Region) } AS isZone
  LIMIT 2
  RETURN collect({id: placeId, name: placeName, isZone: isZone}) AS places
}
CALL (p) {
  MATCH (p)<-[:BROADER*1..4]-(k:FinancialProduct)
  MATCH (k)<-[:USES_PRODUCT]-(m:Measure)
  WHERE NOT m.variant AND coalesce(m.superseded, false) = false
  MATCH (d:Document {id: m.documentId})-[:APPLIES_TO]->(g:Region)
  WITH DISTINCT g.id AS placeId, g.name AS placeName
  LIMIT 2
  RETURN collect({id: placeId, name: placeName}) AS placesOfKinds
}
WITH p, documentIds, places, placesOfKinds, size(places) = 1 AND size(placesOfKinds) < 2 AS inOnePlace
CALL (p, inOnePlace) {
  MATCH (p)<-[:USES_PRODUCT]-(m:Measure)
  WHERE inOnePlace AND NOT m.variant AND coalesce(m.superseded, false) = false
  MATCH (d:Document {id: m.documentId})
  WHERE NOT EXISTS { MATCH (d)-[:APPLIES_TO]->(g:Region) }
  WITH d
  LIMIT 1
  RETURN count(d) AS own
}
CALL (p, inOnePlace) {
  MATCH (p)<-[:BROADER*1..4]-(k:FinancialProduct)
  WHERE inOnePlace
  MATCH (k)<-[:USES_PRODUCT]-(m:Measure)
  WHERE NOT m.variant AND coalesce(m.superseded, false) = false
  MATCH (d:Document {id: m.documentId})
  WHERE NOT EXISTS { MATCH (d)-[:APPLIES_TO]->(g:Region) }
  WITH d
  LIMIT 1
  RETURN count(d) AS ofKinds
}
RETURN {
  id: p.id, name: p.name, sort: p.sort, documentIds: documentIds, places: places, placesOfKinds: placesOfKinds,
  everywhere: own + ofKinds > 0
} AS row
ORDER BY p.id
