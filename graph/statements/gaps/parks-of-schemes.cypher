// Parks that schemes judge.
// Parameters: $ids: ids of documents.
// Columns: ownerId, id: strings.
UNWIND $ids AS ownerId
MATCH (p:Park {schemeId: ownerId})
RETURN ownerId, p.id AS id
ORDER BY p.id
