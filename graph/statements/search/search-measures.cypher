// What search ranks measures by; none of variants.
// Parameters: $ids: list of ids.
// Columns: id: string, name: string, otherNames: list of strings, folded: string, documentId: string, start, end: integers.
UNWIND $ids AS id
MATCH (n:Measure {id: id})
WHERE NOT n.variant
RETURN n.id AS id, n.title AS name, [n.number] AS otherNames, n.folded AS folded, n.documentId AS documentId,
  n.start AS start, n.end AS end
