// Every assignment of a document with all its places, and the place of the rule that gave its role.
// Parameters: $documentId. Columns: subject, starts, ends, quotes, ruleStart, ruleEnd.
MATCH (m:Measure {documentId: $documentId})-[r:ASSIGNED_TO]->(b:Agency)
RETURN m.id + ' → ' + b.id AS subject, r.starts AS starts, r.ends AS ends, r.quotes AS quotes,
  r.ruleStart AS ruleStart, r.ruleEnd AS ruleEnd
