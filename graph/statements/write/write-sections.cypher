// Section nodes of a document, right under it.
// Parameters: $rows of SectionRow. Columns: written.
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_SECTION]->(n:Section)
SET n += row
RETURN count(n) AS written
