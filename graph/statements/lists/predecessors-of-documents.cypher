// The texts whose place each document took, the one it is most like first.
// Parameters: $ids: ids of documents.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Document {id: ownerId})<-[r:SUPERSEDED_BY]-(n:Document)
RETURN ownerId, {earlierId: n.id, laterId: ownerId, on: r.on} AS row
ORDER BY r.likeness DESC, n.id
