// Sketches and text bands of held documents.
// Parameters: $ids: ids of documents.
// Columns: id: string, sketch: list of integers, bands: list of strings, in no order.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) { MATCH (d)-[:IN_BAND]->(b:TextBand) RETURN collect(b.id) AS bands }
RETURN d.id AS id, d.sketch AS sketch, bands
