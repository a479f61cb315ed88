// Documents that are only cited, with the citation that gave each its title.
// Parameters: $ids. Columns: id, citedFrom, citedOrder.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.citedFrom AS citedFrom, d.citedOrder AS citedOrder
