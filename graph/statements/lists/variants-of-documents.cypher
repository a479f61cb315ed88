// Copies and retellings of documents.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Document {id: ownerId})<-[r:VARIANT_OF]-(n:Document)
RETURN ownerId, {variantId: n.id, originalId: ownerId, documentId: n.id, similarity: r.similarity} AS row
ORDER BY n.sort
