// Dimensions and criteria of schemes, by scheme and in order.
// Parameters: $scheme: id of a document; null gives those of all documents but variants.
// $dimensionsOnly: boolean.
// Columns: row: map.
MATCH (n:Indicator)
WHERE ((n.documentId = $scheme) OR ($scheme IS NULL AND NOT EXISTS { MATCH (d:Document {id: n.documentId}) WHERE d.variant }))
  AND (NOT $dimensionsOnly OR n.parentId IS NULL)
RETURN n {
  .id, .documentId, .start, .end, .code, .name, .text, .parentId, .sort
} AS row
ORDER BY n.sort
