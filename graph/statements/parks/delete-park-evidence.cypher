// Deletes which scheme judges a park, and what is said of its criteria, and which reports are its own.
// Parameters: $parkId. Columns: none.
MATCH (p:Park {id: $parkId})-[r]->()
WHERE type(r) IN ['ASSESSED_BY', 'HAS_EVIDENCE', 'REPORTED_IN']
DELETE r
