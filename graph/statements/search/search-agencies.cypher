// What search ranks agencies by; only those that a document names, copies and retellings apart.
// Parameters: $ids: list of ids.
// Columns: id: string, name: string, otherNames: list of strings, folded: string, documentId, start, end: null.
UNWIND $ids AS id
MATCH (n:Agency {id: id})
WHERE EXISTS { MATCH (n)<-[:ASSIGNED_TO]-(k:Measure) WHERE NOT k.variant }
  OR EXISTS { MATCH (n)<-[:ISSUED_BY]-(d:Document) WHERE NOT d.variant }
RETURN n.id AS id, n.name AS name, n.aliases AS otherNames, n.folded AS folded, null AS documentId, null AS start, null AS end
