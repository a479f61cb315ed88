// The text that took the place of each document.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Document {id: ownerId})-[r:SUPERSEDED_BY]->(n:Document)
RETURN ownerId, {earlierId: ownerId, laterId: n.id, on: r.on} AS row
ORDER BY n.sort
