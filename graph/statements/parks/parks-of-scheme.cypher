// Parks that a scheme judges, as people described them.
// Parameters: $documentId. Columns: id, record.
MATCH (p:Park {schemeId: $documentId})
RETURN p.id AS id, p.record AS record
ORDER BY id
