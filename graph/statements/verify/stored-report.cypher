// The stored text of a report, with the hash it should have.
// Parameters: $reportId. Columns: text, textSha256.
MATCH (d:Report {id: $reportId})-[:HAS_TEXT]->(t:SourceText)
RETURN t.text AS text, d.textSha256 AS textSha256
