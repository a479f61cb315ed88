// Documents that bodies issued, undated ones last; without copies and retellings.
// Parameters: $ids: ids of agencies.
// Columns: ownerId: string, id: string.
UNWIND $ids AS ownerId
MATCH (o:Agency {id: ownerId})<-[:ISSUED_BY]-(n:Document)
WHERE NOT n.variant
WITH DISTINCT ownerId, n
RETURN ownerId, n.id AS id
ORDER BY n.sort
