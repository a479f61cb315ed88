// Weights that people gave schemes' indicators.
// Parameters: $ids: ids of documents. Columns: schemeId, record.
UNWIND $ids AS schemeId
MATCH (n:SchemeWeights {id: 'wei:' + schemeId})
RETURN schemeId, n.record AS record
