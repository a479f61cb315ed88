// Held documents that have a key.
// Parameters: $keys, ids of CitationKey nodes. Columns: keyId, id, variant.
UNWIND $keys AS key
MATCH (k:CitationKey {id: key})<-[:KNOWN_AS]-(d:Document)
RETURN k.id AS keyId, d.id AS id, d.variant AS variant
