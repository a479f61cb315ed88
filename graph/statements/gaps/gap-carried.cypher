// Measures of higher documents that some documents have counterparts of.
// Parameters: $ids: ids of documents; $only: ids of measures of higher documents; empty does not restrict.
// Columns: documentId, higherId, measureId.
UNWIND $ids AS id
MATCH (m:Measure {documentId: id})-[r:COUNTERPART_OF]->(h:Measure)
WHERE r.status <> 'REJECTED' AND (size($only) = 0 OR h.id IN $only)
RETURN DISTINCT id AS documentId, h.documentId AS higherId, h.id AS measureId
