// What search ranks indicators by: of candidates, which are chosen already.
// Parameters: $ids: list of ids.
// Columns: id: string, name: string, otherNames: list of strings, folded: string, documentId: string, start, end: integers.
UNWIND $ids AS id
MATCH (n:Indicator {id: id})
RETURN n.id AS id, n.name AS name, [n.code] AS otherNames, n.folded AS folded, n.documentId AS documentId,
  n.start AS start, n.end AS end
