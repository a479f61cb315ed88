// With a link of which one of some things was judged; links with measures of replaced documents and with dimensions of replaced schemes do not count.
// Parameters: $linkStatuses: list of strings.
  AND (EXISTS { MATCH (n)-[c:COUNTERPART_OF]->(h:Measure) WHERE c.status IN $linkStatuses AND coalesce(h.superseded, false) = false }
    OR EXISTS { MATCH (n)<-[c:COUNTERPART_OF]-(l:Measure) WHERE c.status IN $linkStatuses AND coalesce(l.superseded, false) = false }
    OR EXISTS {
      MATCH (n)-[u:SUPPORTS]->(:Indicator)<-[:HAS_INDICATOR]-(s:Document)
      WHERE u.status IN $linkStatuses AND coalesce(s.superseded, false) = false
    })
