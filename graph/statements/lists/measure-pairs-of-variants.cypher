// Measures of the originals of variants, in order, each with the variant's where it has one.
// Parameters: $ids: ids of variants.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (v:Document {id: ownerId})-[:VARIANT_OF]->(o:Document)
MATCH (m:Measure {documentId: o.id})
CALL (m, ownerId) {
  MATCH (m)<-[r:VARIANT_OF]-(c:Measure)
  WHERE c.documentId = ownerId
  RETURN collect({
    similarity: r.similarity,
    measure: c {.id, .documentId, .start, .end, .number, .title, .sectionId, .variant, .sort}
  }) AS copies
}
RETURN ownerId, {
  original: m {.id, .documentId, .start, .end, .number, .title, .sectionId, .variant, .sort},
  copies: copies
} AS row
ORDER BY m.sort
