// Where agencies are first given a measure, variants apart; in a text that was replaced only where no other does.
// Parameters: $ids: ids of agencies.
// Columns: id: string, documentId: string, start, end: integers, quote: string.
UNWIND $ids AS id
MATCH (a:Agency {id: id})
CALL (a) {
  MATCH (m:Measure)-[r:ASSIGNED_TO]->(a)
  WHERE NOT m.variant
  RETURN r.documentId AS documentId, r.start AS start, r.end AS end, r.asPrinted AS quote,
    coalesce(m.superseded, false) AS replaced
  ORDER BY replaced, documentId, start
  LIMIT 1
}
RETURN id, documentId, start, end, quote
