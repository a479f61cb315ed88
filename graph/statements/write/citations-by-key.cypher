// Citations of a key as they are drawn now.
// Parameters: $keys, ids of CitationKey nodes. Columns: keyId, from, to, and the relation's properties.
UNWIND $keys AS key
MATCH (k:CitationKey {id: key})<-[:REFERS_TO]-(d:Document)-[r:CITES]->(t:Document)
WHERE r.keyId = k.id
RETURN k.id AS keyId, d.id AS from, t.id AS to, r.key AS key, r.title AS title, r.docNumber AS docNumber,
  r.documentId AS documentId, r.start AS start, r.end AS end, r.asPrinted AS asPrinted, r.order AS order
