// Whose documents are in force on a day.
// Parameters: $inForceOn: day.
  AND EXISTS {
    MATCH (f:Document {id: n.documentId})
    WHERE NOT f.draft
      AND coalesce(f.effectiveOn, f.issuedOn, f.publishedOn) <= $inForceOn
      AND (f.expiresOn IS NULL OR f.expiresOn >= $inForceOn)
  }
  AND NOT EXISTS {
    MATCH (e:Document {id: n.documentId})-[x:SUPERSEDED_BY]->(l:Document)
    WHERE x.on <= $inForceOn
  }
