// Documents whose gaps rest on what some documents say: lower ones that they were compared with, schemes that they support, and
// documents that support them.
// Parameters: $ids: ids of documents. Columns: id.
UNWIND $ids AS id
MATCH (m:Measure {documentId: id})<-[:COUNTERPART_OF]-(o:Measure)
RETURN DISTINCT o.documentId AS id
UNION ALL
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (m:Measure {documentId: id})-[:NEAREST_TO]->(o:Measure)
WITH DISTINCT d, o.documentId AS other
MATCH (p:Document {id: other})
WHERE p.level IN
  CASE d.level WHEN 'NATIONAL' THEN ['PROVINCIAL', 'INTERREGIONAL', 'MUNICIPAL', 'COUNTY'] WHEN 'MUNICIPAL' THEN ['COUNTY'] WHEN 'COUNTY' THEN [] ELSE ['MUNICIPAL', 'COUNTY'] END
RETURN other AS id
UNION ALL
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (m:Measure {documentId: id})<-[:NEAREST_TO]-(o:Measure)
WITH DISTINCT d, o.documentId AS other
MATCH (p:Document {id: other})
WHERE p.level IN
  CASE d.level WHEN 'NATIONAL' THEN ['PROVINCIAL', 'INTERREGIONAL', 'MUNICIPAL', 'COUNTY'] WHEN 'MUNICIPAL' THEN ['COUNTY'] WHEN 'COUNTY' THEN [] ELSE ['MUNICIPAL', 'COUNTY'] END
RETURN other AS id
UNION ALL
UNWIND $ids AS id
MATCH (m:Measure {documentId: id})-[:SUPPORTS]->(i:Indicator)
RETURN DISTINCT i.documentId AS id
UNION ALL
UNWIND $ids AS id
MATCH (i:Indicator {documentId: id})<-[:SUPPORTS]-(m:Measure)
RETURN DISTINCT m.documentId AS id
