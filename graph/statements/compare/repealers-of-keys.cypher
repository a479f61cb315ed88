// Held documents that say that what has one of these keys is no longer in force.
// Parameters: $keys: keys of a document; $keyIds: ids of their CitationKey nodes.
// Columns: id: string.
UNWIND $keyIds AS keyId
MATCH (k:CitationKey {id: keyId})<-[:REFERS_TO]-(d:Document)
WHERE any(key IN d.repealKeys WHERE key IN $keys)
RETURN DISTINCT d.id AS id
