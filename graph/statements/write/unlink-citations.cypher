// Deletes one document's citations of a key that lead to one document.
// Parameters: $rows of {keyId, from, to}. Columns: none.
UNWIND $rows AS row
MATCH (d:Document {id: row.from})-[r:CITES]->(t:Document {id: row.to})
WHERE r.keyId = row.keyId
DELETE r
