// Held documents, no variants, that have any of the given key words, those with most of them first.
// Parameters: $keys: ids of key words; $documentId: string, left out of the answer; $reader: only what this has read.
// $limit: integer.
// Columns: id: string, shared: integer.
UNWIND $keys AS key
MATCH (k:KeyWord {id: key})<-[:HAS_KEY]-(o:Document)
WHERE o.id <> $documentId AND NOT o.variant AND o.reader = $reader
WITH o, count(k) AS shared
ORDER BY shared DESC, o.id
LIMIT $limit
RETURN o.id AS id, shared
ORDER BY shared DESC, id
