// What search ranks measures by: of candidates, which are chosen already.
// Parameters: $ids: list of ids.
// Columns: id: string, name: string, otherNames: list of strings, folded: string, documentId: string, start, end: integers.
UNWIND $ids AS id
MATCH (n:Measure {id: id})
RETURN n.id AS id, n.title AS name, [n.number] AS otherNames, n.folded AS folded, n.documentId AS documentId,
  n.start AS start, n.end AS end
