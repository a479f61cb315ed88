// Measures comparable with one that lacks something, or with any of a document that does, which have it: its counterparts, and what
// shares a higher counterpart with it (step 1).
// Of what is above it the $most nearest are gone on from, each to the $mostLower nearest below; of what is below it the $mostLower
// nearest are looked at.
// Parameters: $asked: list of {key, subjectId, wants}: a measure or document, and AGENCY, LEAD or INDICATOR; $most, $mostLower: integers.
// Columns: key, id, sort: strings, step: integer.
UNWIND $asked AS one
WITH one.key AS key, one.subjectId AS subjectId, one.wants AS wants
CALL (subjectId, wants) {
  MATCH (m:Measure {id: subjectId})-[r:COUNTERPART_OF]->(n:Measure)
  WHERE r.status <> 'REJECTED' AND NOT n.variant AND coalesce(n.superseded, false) = false
    AND (wants = 'INDICATOR' AND EXISTS { MATCH (n)-[s:SUPPORTS]->(i:Indicator) WHERE s.status <> 'REJECTED' }
      OR wants <> 'INDICATOR' AND EXISTS { MATCH (n)-[a:ASSIGNED_TO]->(b:Agency) WHERE wants = 'AGENCY' OR a.role = 'LEAD' })
  RETURN n.id AS id, 0 AS step, r.sort AS sort
  ORDER BY sort
  LIMIT $most
  UNION ALL
  MATCH (m:Measure {id: subjectId})<-[r:COUNTERPART_OF]-(n:Measure)
  WHERE r.status <> 'REJECTED' AND NOT n.variant AND coalesce(n.superseded, false) = false
  WITH n, r.sort AS sort, wants
  ORDER BY sort
  LIMIT $mostLower
  WITH n, sort, wants
  WHERE (wants = 'INDICATOR' AND EXISTS { MATCH (n)-[s:SUPPORTS]->(i:Indicator) WHERE s.status <> 'REJECTED' }
    OR wants <> 'INDICATOR' AND EXISTS { MATCH (n)-[a:ASSIGNED_TO]->(b:Agency) WHERE wants = 'AGENCY' OR a.role = 'LEAD' })
  RETURN n.id AS id, 0 AS step, sort
  ORDER BY sort
  LIMIT $most
  UNION ALL
  MATCH (m:Measure {id: subjectId})-[r:COUNTERPART_OF]->(h:Measure)
  WHERE r.status <> 'REJECTED'
  WITH m.documentId AS own, h, r.sort AS nearness, wants
  ORDER BY nearness
  LIMIT $most
  CALL (h) {
    MATCH (h)<-[q:COUNTERPART_OF]-(n:Measure)
    WHERE q.status <> 'REJECTED'
    RETURN n.id AS lower, q.sort AS sort
    ORDER BY sort
    LIMIT $mostLower
  }
  MATCH (n:Measure {id: lower})
  WHERE n.documentId <> own AND NOT n.variant AND coalesce(n.superseded, false) = false
    AND (wants = 'INDICATOR' AND EXISTS { MATCH (n)-[s:SUPPORTS]->(i:Indicator) WHERE s.status <> 'REJECTED' }
      OR wants <> 'INDICATOR' AND EXISTS { MATCH (n)-[a:ASSIGNED_TO]->(b:Agency) WHERE wants = 'AGENCY' OR a.role = 'LEAD' })
  RETURN n.id AS id, 1 AS step, sort
  ORDER BY sort
  LIMIT $most
  UNION ALL
  MATCH (m:Measure {documentId: subjectId})-[r:COUNTERPART_OF]->(n:Measure)
  WHERE r.status <> 'REJECTED' AND NOT n.variant AND coalesce(n.superseded, false) = false
    AND (wants = 'INDICATOR' AND EXISTS { MATCH (n)-[s:SUPPORTS]->(i:Indicator) WHERE s.status <> 'REJECTED' }
      OR wants <> 'INDICATOR' AND EXISTS { MATCH (n)-[a:ASSIGNED_TO]->(b:Agency) WHERE wants = 'AGENCY' OR a.role = 'LEAD' })
  RETURN n.id AS id, 0 AS step, r.sort AS sort
  ORDER BY sort
  LIMIT $most
  UNION ALL
  MATCH (m:Measure {documentId: subjectId})<-[r:COUNTERPART_OF]-(n:Measure)
  WHERE r.status <> 'REJECTED' AND NOT n.variant AND coalesce(n.superseded, false) = false
  WITH n, r.sort AS sort, wants
  ORDER BY sort
  LIMIT $mostLower
  WITH n, sort, wants
  WHERE (wants = 'INDICATOR' AND EXISTS { MATCH (n)-[s:SUPPORTS]->(i:Indicator) WHERE s.status <> 'REJECTED' }
    OR wants <> 'INDICATOR' AND EXISTS { MATCH (n)-[a:ASSIGNED_TO]->(b:Agency) WHERE wants = 'AGENCY' OR a.role = 'LEAD' })
  RETURN n.id AS id, 0 AS step, sort
  ORDER BY sort
  LIMIT $most
  UNION ALL
  MATCH (m:Measure {documentId: subjectId})-[r:COUNTERPART_OF]->(h:Measure)
  WHERE r.status <> 'REJECTED'
  WITH m.documentId AS own, h, r.sort AS nearness, wants
  ORDER BY nearness
  LIMIT $most
  CALL (h) {
    MATCH (h)<-[q:COUNTERPART_OF]-(n:Measure)
    WHERE q.status <> 'REJECTED'
    RETURN n.id AS lower, q.sort AS sort
    ORDER BY sort
    LIMIT $mostLower
  }
  MATCH (n:Measure {id: lower})
  WHERE n.documentId <> own AND NOT n.variant AND coalesce(n.superseded, false) = false
    AND (wants = 'INDICATOR' AND EXISTS { MATCH (n)-[s:SUPPORTS]->(i:Indicator) WHERE s.status <> 'REJECTED' }
      OR wants <> 'INDICATOR' AND EXISTS { MATCH (n)-[a:ASSIGNED_TO]->(b:Agency) WHERE wants = 'AGENCY' OR a.role = 'LEAD' })
  RETURN n.id AS id, 1 AS step, sort
  ORDER BY sort
  LIMIT $most
}
RETURN key, id, step, sort
