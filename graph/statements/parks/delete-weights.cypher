// Takes back the weights that people gave a scheme's indicators.
// Parameters: $id. Columns: none.
MATCH (n:SchemeWeights {id: $id})
DETACH DELETE n
