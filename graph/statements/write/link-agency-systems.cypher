// The line (条线) an agency is in.
// Parameters: $rows of {from, to, properties}. Columns: written.
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:AgencySystem {id: row.to})
MERGE (a)-[r:IN_SYSTEM]->(b)
SET r += row.properties
RETURN count(r) AS written
