// What a filter of measures asks, of a measure `n` that a WHERE before it has begun to judge.
// Parameters: $regions, $agencies, $systems, $products, $indicators, $concepts: lists of ids;
// $kinds, $levels, $productCategories, $strengths, $linkStatuses: lists of strings; $role, $instrument: strings;
// $issuedFrom, $issuedTo, $dueFrom, $dueTo, $inForceOn: days; $hasAgency, $hasCounterpart, $hasIndicator: booleans;
// $terms: list of folded words, all of which must stand in it.
// An empty list, or null for what is not a list, does not restrict.
  AND ($inForceOn IS NULL OR EXISTS {
    MATCH (f:Document {id: n.documentId})
    WHERE NOT f.draft
      AND coalesce(f.effectiveOn, f.issuedOn, f.publishedOn) <= $inForceOn
      AND (f.expiresOn IS NULL OR f.expiresOn >= $inForceOn)
  })
  AND ($inForceOn IS NULL OR NOT EXISTS {
    MATCH (e:Document {id: n.documentId})-[x:SUPERSEDED_BY]->(l:Document)
    WHERE x.on <= $inForceOn
  })
  AND ((size($kinds) = 0 AND size($levels) = 0 AND $issuedFrom IS NULL AND $issuedTo IS NULL)
    OR EXISTS {
      MATCH (d:Document {id: n.documentId})
      WHERE (size($kinds) = 0 OR d.kind IN $kinds)
        AND (size($levels) = 0 OR d.level IN $levels)
        AND ($issuedFrom IS NULL OR d.issuedOn >= $issuedFrom)
        AND ($issuedTo IS NULL OR d.issuedOn <= $issuedTo)
    })
  AND (size($regions) = 0
    OR EXISTS { MATCH (d:Document {id: n.documentId})-[:APPLIES_TO]->(g:Region) WHERE g.id IN $regions })
  AND ((size($agencies) = 0 AND size($systems) = 0 AND $role IS NULL)
    OR EXISTS {
      MATCH (n)-[r:ASSIGNED_TO]->(a:Agency)
      WHERE (size($agencies) = 0 OR a.id IN $agencies)
        AND ($role IS NULL OR r.role = $role)
        AND (size($systems) = 0 OR EXISTS { MATCH (a)-[:IN_SYSTEM]->(s:AgencySystem) WHERE s.id IN $systems })
    })
  AND (size($products) = 0 OR EXISTS { MATCH (n)-[:USES_PRODUCT]->(p:FinancialProduct) WHERE p.id IN $products })
  AND (size($productCategories) = 0
    OR EXISTS { MATCH (n)-[:USES_PRODUCT]->(p:FinancialProduct) WHERE p.category IN $productCategories })
  AND (size($concepts) = 0 OR EXISTS { MATCH (n)-[:EXPRESSES]->(k:Concept) WHERE k.id IN $concepts })
  AND ($instrument IS NULL
    OR EXISTS { MATCH (n)-[:HAS_ACTION]->(c:Action) WHERE c.instrument = $instrument })
  AND (size($strengths) = 0
    OR EXISTS { MATCH (n)-[:HAS_ACTION]->(c:Action) WHERE c.strength IN $strengths })
  AND (($dueFrom IS NULL AND $dueTo IS NULL)
    OR EXISTS {
      MATCH (n)-[:SETS]->(t:Target)
      WHERE ($dueFrom IS NULL OR t.deadline >= $dueFrom) AND ($dueTo IS NULL OR t.deadline <= $dueTo)
    }
    OR EXISTS {
      MATCH (n)-[q:ASSIGNED_TO]->(b:Agency)
      WHERE ($dueFrom IS NULL OR q.dueOn >= $dueFrom) AND ($dueTo IS NULL OR q.dueOn <= $dueTo)
    })
  AND ($hasAgency IS NULL OR $hasAgency = EXISTS { MATCH (n)-[:ASSIGNED_TO]->(b:Agency) })
  AND (size($indicators) = 0
    OR EXISTS { MATCH (n)-[u:SUPPORTS]->(i:Indicator) WHERE u.status <> 'REJECTED' AND (i.id IN $indicators OR u.criterionId IN $indicators) })
  AND ($hasIndicator IS NULL
    OR $hasIndicator = EXISTS { MATCH (n)-[u:SUPPORTS]->(i:Indicator) WHERE u.status <> 'REJECTED' })
  AND ($hasCounterpart IS NULL
    OR $hasCounterpart = (EXISTS { MATCH (n)-[c:COUNTERPART_OF]->(h:Measure) WHERE c.status <> 'REJECTED' }
      OR EXISTS { MATCH (n)<-[c:COUNTERPART_OF]-(l:Measure) WHERE c.status <> 'REJECTED' }))
  AND (size($linkStatuses) = 0
    OR EXISTS { MATCH (n)-[c:COUNTERPART_OF]->(h:Measure) WHERE c.status IN $linkStatuses }
    OR EXISTS { MATCH (n)<-[c:COUNTERPART_OF]-(l:Measure) WHERE c.status IN $linkStatuses }
    OR EXISTS { MATCH (n)-[u:SUPPORTS]->(i:Indicator) WHERE u.status IN $linkStatuses })
  AND all(term IN $terms WHERE n.folded CONTAINS term)
