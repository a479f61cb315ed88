// Held documents whose texts' sketches have any of the given bands, those with most of them first.
// Parameters: $bands: ids of text bands; $documentId: string, left out of the answer; $limit: integer.
// Columns: id: string, sketch: list of integers, shared: integer.
UNWIND $bands AS band
MATCH (b:TextBand {id: band})<-[:IN_BAND]-(o:Document)
WHERE o.id <> $documentId
WITH o, count(b) AS shared
ORDER BY shared DESC, o.id
LIMIT $limit
RETURN o.id AS id, o.sketch AS sketch, shared
ORDER BY shared DESC, id
