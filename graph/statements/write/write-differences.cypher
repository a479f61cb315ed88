// Places where a variant differs from its original.
// Parameters: $rows of DifferenceRow. Columns: written.
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_DIFFERENCE]->(n:TextDifference)
SET n += row
RETURN count(n) AS written
