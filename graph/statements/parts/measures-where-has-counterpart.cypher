// With a comparable measure at another level, or without; rejected links and measures of replaced documents do not count.
// Parameters: $hasCounterpart: boolean.
  AND $hasCounterpart = (EXISTS { MATCH (n)-[c:COUNTERPART_OF]->(h:Measure) WHERE c.status <> 'REJECTED' AND coalesce(h.superseded, false) = false }
    OR EXISTS { MATCH (n)<-[c:COUNTERPART_OF]-(l:Measure) WHERE c.status <> 'REJECTED' AND coalesce(l.superseded, false) = false })
