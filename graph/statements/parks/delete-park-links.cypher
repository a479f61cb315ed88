// Deletes what leads out of a park's node.
// Parameters: $parkId. Columns: none.
MATCH (p:Park {id: $parkId})-[r]->()
DELETE r
