// Deletes a park's own node, with all that leads out of it.
// Parameters: $parkId. Columns: none.
MATCH (p:Park {id: $parkId})
DETACH DELETE p
