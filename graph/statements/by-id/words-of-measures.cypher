// What measures read: long beside all else that is told of them, and seldom asked for.
// Parameters: $ids: ids of measures.
// Columns: ownerId: string, text: string.
UNWIND $ids AS ownerId
MATCH (n:Measure {id: ownerId})
RETURN ownerId, n.text AS text
