// Documents whose gaps rest on what some documents say: lower ones that have counterparts in them, schemes that they support, and
// documents that support them; and those that they were only compared with, with the levels of both: the lower ones of these count too.
// Parameters: $ids: ids of documents. Columns: id, level, above: null but for what was only compared.
UNWIND $ids AS id
MATCH (m:Measure {documentId: id})<-[:COUNTERPART_OF]-(o:Measure)
RETURN DISTINCT o.documentId AS id, null AS level, null AS above
UNION ALL
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (m:Measure {documentId: id})-[:NEAREST_TO]->(o:Measure)
WITH DISTINCT d, o.documentId AS other
MATCH (p:Document {id: other})
RETURN other AS id, p.level AS level, d.level AS above
UNION ALL
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (m:Measure {documentId: id})<-[:NEAREST_TO]-(o:Measure)
WITH DISTINCT d, o.documentId AS other
MATCH (p:Document {id: other})
RETURN other AS id, p.level AS level, d.level AS above
UNION ALL
UNWIND $ids AS id
MATCH (m:Measure {documentId: id})-[:SUPPORTS]->(i:Indicator)
RETURN DISTINCT i.documentId AS id, null AS level, null AS above
UNION ALL
UNWIND $ids AS id
MATCH (i:Indicator {documentId: id})<-[:SUPPORTS]-(m:Measure)
RETURN DISTINCT m.documentId AS id, null AS level, null AS above
