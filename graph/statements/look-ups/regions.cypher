// Regions by id.
// Parameters: $level: string, $parent: id of the region they lie directly in; null does not restrict.
// Columns: id: string.
MATCH (g:Region)
WHERE ($level IS NULL OR g.level = $level)
  AND ($parent IS NULL OR EXISTS { MATCH (g)-[:PART_OF]->(p:Region) WHERE p.id = $parent })
RETURN g.id AS id
ORDER BY id
