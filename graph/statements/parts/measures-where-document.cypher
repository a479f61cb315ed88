// Whose documents are of a kind or rank, or of a time.
// Parameters: $kinds, $levels: lists of strings; empty does not restrict. $issuedFrom, $issuedTo: days; null does not restrict.
  AND EXISTS {
    MATCH (d:Document {id: n.documentId})
    WHERE (size($kinds) = 0 OR d.kind IN $kinds)
      AND (size($levels) = 0 OR d.level IN $levels)
      AND ($issuedFrom IS NULL OR d.issuedOn >= $issuedFrom)
      AND ($issuedTo IS NULL OR d.issuedOn <= $issuedTo)
  }
