// Rating nodes of a document, right under it.
// Parameters: $rows of RatingRow. Columns: written.
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_RATING]->(n:Rating)
SET n += row
RETURN count(n) AS written
