// Deletes which scheme judges a park, and what is said of its criteria.
// Parameters: $parkId. Columns: none.
MATCH (p:Park {id: $parkId})-[r]->()
WHERE type(r) IN ['ASSESSED_BY', 'HAS_EVIDENCE']
DELETE r
