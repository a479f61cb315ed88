// The higher documents in which measures have counterparts, in no order.
// Parameters: $ids: ids of measures.
// Columns: ownerId, documentId (of the measure), higherId: strings.
UNWIND $ids AS ownerId
MATCH (f:Measure {id: ownerId})-[r:COUNTERPART_OF]->(:Measure)
RETURN DISTINCT ownerId, f.documentId AS documentId, r.toDocumentId AS higherId
