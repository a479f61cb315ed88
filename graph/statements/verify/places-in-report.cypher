// Every place of a report that evidence quotes, with its words as they read.
// Parameters: $reportId. Columns: subject, start, end, words.
MATCH (d:Report {id: $reportId})
MATCH (p:Park {id: d.parkId})-[r:HAS_EVIDENCE]->(n:Indicator)
WHERE r.reportId = d.id
RETURN r.id AS subject, r.readFrom AS start, r.readTo AS end, r.statement AS words
