// What search ranks documents by: of candidates, which are chosen already.
// Parameters: $ids: list of ids.
// Columns: id: string, name: string, otherNames: list of strings, folded: string, documentId: string, start, end: integers or null.
UNWIND $ids AS id
MATCH (n:Document {id: id})
RETURN n.id AS id, n.title AS name, [coalesce(n.printedTitle, ''), coalesce(n.docNumber, '')] AS otherNames,
  n.folded AS folded, n.id AS documentId, null AS start, null AS end
