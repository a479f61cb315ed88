// Asked of documents only once they are found by their words: asked before, Neo4j goes through all that are held, for their ids come after
// $after, and this takes the longer the more there are.
// A page of the held documents, no variants, that have at least so many of the given key words, by their ids.
// Parameters: $keys: ids of key words; $least: integer; $documentId: string, left out of the answer; $reader: only what this has read.
// $after: id after which the page begins; $limit: integer.
// Columns: id: string.
UNWIND $keys AS key
MATCH (k:KeyWord {id: key})<-[:HAS_KEY]-(o:Document)
WITH o, count(k) AS shared
WHERE shared >= $least AND o.id > $after AND o.id <> $documentId AND NOT o.variant AND o.reader = $reader
WITH o.id AS id
ORDER BY id
LIMIT $limit
RETURN id
ORDER BY id
