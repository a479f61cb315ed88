// Other texts that count, of the level and of all the places of some documents: what these leave out may stand there.
// Parameters: $ids: ids of documents. Columns: documentId, otherId, title, sort: strings; draft: boolean; in order.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) { MATCH (d)-[:APPLIES_TO]->(p:Region) RETURN count(p) AS places }
MATCH (d)-[:APPLIES_TO]->(g:Region)<-[:APPLIES_TO]-(o:Document)
WHERE o.id <> d.id AND o.level = d.level AND o.held AND NOT o.variant
  AND coalesce(o.superseded, false) = false AND coalesce(o.expired, false) = false
WITH d.id AS documentId, places, o, count(g) AS shared
WHERE shared = places
RETURN documentId, o.id AS otherId, coalesce(o.printedTitle, o.title) AS title, o.draft AS draft, o.sort AS sort
ORDER BY documentId, sort, otherId
