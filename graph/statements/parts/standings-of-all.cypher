// Every document.
// Parameters: none.
MATCH (d:Document)
