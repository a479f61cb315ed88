// Supporting one of some dimensions, or one of some criteria best; rejected links do not count.
// Parameters: $indicators: list of ids.
  AND EXISTS {
    MATCH (n)-[u:SUPPORTS]->(i:Indicator)
    WHERE u.status <> 'REJECTED' AND (i.id IN $indicators OR u.criterionId IN $indicators)
  }
