// Which higher documents some documents were compared with, and which measures of those have a counterpart in them.
// Parameters: $asked: list of {id, levels}, a document and the levels above its own.
// Columns: documentId, higherId, measureId: null in rows that only say that the two were compared.
UNWIND $asked AS one
MATCH (m:Measure {documentId: one.id})-[r:COUNTERPART_OF]->(h:Measure)
RETURN DISTINCT one.id AS documentId, h.documentId AS higherId, CASE WHEN r.status <> 'REJECTED' THEN h.id ELSE null END AS measureId
UNION ALL
UNWIND $asked AS one
MATCH (m:Measure {documentId: one.id})-[r:NEAREST_TO]->(h:Measure)
WITH DISTINCT one, h.documentId AS higherId
MATCH (d:Document {id: higherId})
WHERE d.level IN one.levels
RETURN one.id AS documentId, higherId, null AS measureId
UNION ALL
UNWIND $asked AS one
MATCH (m:Measure {documentId: one.id})<-[r:NEAREST_TO]-(h:Measure)
WITH DISTINCT one, h.documentId AS higherId
MATCH (d:Document {id: higherId})
WHERE d.level IN one.levels
RETURN one.id AS documentId, higherId, null AS measureId
