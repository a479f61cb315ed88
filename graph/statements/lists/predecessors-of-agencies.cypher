// Bodies whose work bodies took over, earliest first.
// Parameters: $ids: ids of agencies.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Agency {id: ownerId})<-[r:SUCCEEDED_BY]-(n:Agency)
RETURN ownerId, {fromId: n.id, toId: ownerId, on: r.on, reform: r.reform} AS row
ORDER BY r.on, n.id
