// Whose documents apply to some regions, or to a region that lies in one of them (county, city, province, country: three steps up at most).
// Parameters: $regionsWithin: list of ids.
  AND EXISTS {
    MATCH (d:Document {id: n.documentId})-[:APPLIES_TO]->(:Region)-[:PART_OF*0..3]->(w:Region)
    WHERE w.id IN $regionsWithin
  }
