// Documents of the level and of places of some documents that lack what these have: what is said of it names the text that has it.
// Parameters: $asked: list of {id, measures}: a document and ids of measures of higher ones. Columns: id.
UNWIND $asked AS one
MATCH (d:Document {id: one.id})-[:APPLIES_TO]->(g:Region)<-[:APPLIES_TO]-(o:Document)
WHERE o.id <> d.id AND o.level = d.level
WITH DISTINCT one, o
MATCH (n:Gap {documentId: o.id})
WHERE n.kind = 'MEASURE_WITHOUT_COUNTERPART' AND n.subjectId IN one.measures
RETURN DISTINCT o.id AS id
