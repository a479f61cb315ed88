// Supporting some dimension, or none; rejected links and replaced schemes do not count.
// Parameters: $hasIndicator: boolean.
  AND $hasIndicator = EXISTS {
    MATCH (n)-[u:SUPPORTS]->(:Indicator)<-[:HAS_INDICATOR]-(s:Document)
    WHERE u.status <> 'REJECTED' AND coalesce(s.superseded, false) = false
  }
