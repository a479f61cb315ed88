// Bodies that took over the work of bodies, earliest first.
// Parameters: $ids: ids of agencies.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Agency {id: ownerId})-[r:SUCCEEDED_BY]->(n:Agency)
RETURN ownerId, {fromId: ownerId, toId: n.id, on: r.on, reform: r.reform} AS row
ORDER BY r.on, n.id
