// What search ranks agencies by: of candidates, which are chosen already.
// Parameters: $ids: list of ids.
// Columns: id: string, name: string, otherNames: list of strings, folded: string, documentId, start, end: null.
UNWIND $ids AS id
MATCH (n:Agency {id: id})
RETURN n.id AS id, n.name AS name, n.aliases AS otherNames, n.folded AS folded, null AS documentId, null AS start, null AS end
