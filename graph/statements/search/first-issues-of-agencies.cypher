// Where agencies are first named as issuers, variants apart; by a text that was replaced only where no other does.
// Parameters: $ids: ids of agencies.
// Columns: id: string, documentId: string, start, end: integers, quote: string.
UNWIND $ids AS id
MATCH (a:Agency {id: id})
CALL (a) {
  MATCH (d:Document)-[r:ISSUED_BY]->(a)
  WHERE NOT d.variant
  WITH r, coalesce(d.superseded, false) AS replaced
  RETURN r.documentId AS documentId, r.start AS start, r.end AS end, r.asPrinted AS quote, replaced
  ORDER BY replaced, documentId, start
  LIMIT 1
}
RETURN id, documentId, start, end, quote
