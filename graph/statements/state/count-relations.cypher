// Parameters: none. Columns: type, relations.
MATCH ()-[r]->()
RETURN type(r) AS type, count(r) AS relations
