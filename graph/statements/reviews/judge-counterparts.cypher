// Counterparts that people judged of; a relation that nobody set is as it was compared.
// Parameters: $rows of {from, to, relation, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Measure {id: row.from})-[r:COUNTERPART_OF]->(b:Measure {id: row.to})
SET r += row.properties
SET r.relation = coalesce(row.relation, r.comparedRelation)
RETURN count(r) AS written
