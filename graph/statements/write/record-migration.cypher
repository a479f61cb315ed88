// Parameters: $id, $number. Columns: none.
MERGE (m:Migration {id: $id})
SET m.number = $number
