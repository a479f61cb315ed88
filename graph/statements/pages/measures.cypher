// A page of measures by sort key.
// Parameters: $documents, $regions, $agencies, $systems, $products, $indicators: lists of ids; $kinds, $productCategories: lists of strings.
// $role, $instrument: strings; $inForceOn: day; $hasAgency, $hasCounterpart: booleans; $terms: list of folded words, all of which must stand in it.
// Measures of variants and of replaced documents only where $documents names those; the latter also where $inForceOn is given.
// $after, $before: sort keys between which, neither included, the page lies.
// $skip, $limit: integers.
// An empty list, or null for what is not a list, does not restrict.
// Columns: id: string, sort: string.
MATCH (n:Measure)
WHERE n.sort > $after AND n.sort < $before
  AND ((size($documents) = 0 AND NOT n.variant AND ($inForceOn IS NOT NULL OR coalesce(n.superseded, false) = false))
    OR n.documentId IN $documents)
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
  AND (size($kinds) = 0 OR EXISTS { MATCH (d:Document {id: n.documentId}) WHERE d.kind IN $kinds })
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
  AND ($instrument IS NULL
    OR EXISTS { MATCH (n)-[:HAS_ACTION]->(c:Action) WHERE c.instrument = $instrument })
  AND ($hasAgency IS NULL OR $hasAgency = EXISTS { MATCH (n)-[:ASSIGNED_TO]->(b:Agency) })
  AND (size($indicators) = 0
    OR EXISTS { MATCH (n)-[u:SUPPORTS]->(i:Indicator) WHERE u.status <> 'REJECTED' AND (i.id IN $indicators OR u.criterionId IN $indicators) })
  AND ($hasCounterpart IS NULL
    OR $hasCounterpart = (EXISTS { MATCH (n)-[c:COUNTERPART_OF]->(h:Measure) WHERE c.status <> 'REJECTED' AND coalesce(h.superseded, false) = false }
      OR EXISTS { MATCH (n)<-[c:COUNTERPART_OF]-(l:Measure) WHERE c.status <> 'REJECTED' AND coalesce(l.superseded, false) = false }))
  AND all(term IN $terms WHERE n.folded CONTAINS term)
WITH n
ORDER BY n.sort
SKIP $skip
LIMIT $limit
RETURN n.id AS id, n.sort AS sort
ORDER BY sort
