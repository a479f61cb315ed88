// The text that each document is a copy or retelling of, where there is one.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Document {id: ownerId})-[r:VARIANT_OF]->(n:Document)
RETURN ownerId, {variantId: ownerId, originalId: n.id, documentId: n.id, similarity: r.similarity} AS row
ORDER BY n.sort
