// With a comparable measure at another level, or without; rejected links do not count.
// Parameters: $hasCounterpart: boolean.
  AND $hasCounterpart = (EXISTS { MATCH (n)-[c:COUNTERPART_OF]->(h:Measure) WHERE c.status <> 'REJECTED' }
    OR EXISTS { MATCH (n)<-[c:COUNTERPART_OF]-(l:Measure) WHERE c.status <> 'REJECTED' })
