// Parks of one name, by id, whether or not their scheme is held.
// Parameters: $name: in NFC. Columns: id, name: strings, sample: boolean.
MATCH (n:Park {name: $name})
RETURN n.id AS id, n.name AS name, n.sample AS sample
ORDER BY id
