// Deletes which scheme judges each park, and what is said of its criteria, and which reports are its own.
// Parameters: $parks: ids. Columns: none.
UNWIND $parks AS id
MATCH (p:Park {id: id})-[r]->()
WHERE type(r) IN ['ASSESSED_BY', 'HAS_EVIDENCE', 'REPORTED_IN']
DELETE r
