// Notes of documents whether they have been compared with their near-duplicates since they were written.
// Parameters: $ids, $compared. Columns: none.
UNWIND $ids AS id
MATCH (d:Document {id: id})
SET d.compared = $compared
