// Pages of the measures of documents.
// Parameters: $ids: ids of the owners.
// $documents: list of ids, $inForceOn: day, and those of parts/measures-where.
// An empty list, or null for what is not a list, does not restrict.
// $after, $before: sort keys between which, neither included, the page lies.
// $limit: integer.
// Columns: ownerId: string, total: integer (on all pages), page: list of maps in order.
UNWIND $ids AS ownerId
CALL (ownerId) {
  MATCH (n:Measure {documentId: ownerId})
  WHERE (size($documents) = 0 OR ownerId IN $documents)
    // @include measures-where
  RETURN count(*) AS total
}
CALL (ownerId) {
  MATCH (n:Measure {documentId: ownerId})
  WHERE (size($documents) = 0 OR ownerId IN $documents)
    // @include measures-where
    AND n.sort > $after AND n.sort < $before
  WITH n
  ORDER BY n.sort
  LIMIT $limit
  RETURN collect({id: n.id, sort: n.sort, order: 0}) AS page
}
RETURN ownerId, total, page
