// Everything listed in which all terms stand, with what it is ranked by.
// Parameters: $query: of the full-text index; $terms: folded. Columns: id, name, otherNames, folded, documentId, start, end.
CALL db.index.fulltext.queryNodes('search_Document', $query) YIELD node AS n
WITH n WHERE all(term IN $terms WHERE n.folded CONTAINS term) AND n.held AND NOT n.variant
RETURN n.id AS id, n.title AS name, [coalesce(n.printedTitle, ''), coalesce(n.docNumber, '')] AS otherNames, n.folded AS folded,
  n.id AS documentId, null AS start, null AS end
UNION ALL
CALL db.index.fulltext.queryNodes('search_Measure', $query) YIELD node AS n
WITH n WHERE all(term IN $terms WHERE n.folded CONTAINS term) AND NOT n.variant
RETURN n.id AS id, n.title AS name, [n.number] AS otherNames, n.folded AS folded, n.documentId AS documentId, n.start AS start,
  n.end AS end
UNION ALL
CALL db.index.fulltext.queryNodes('search_Agency', $query) YIELD node AS n
WITH n WHERE all(term IN $terms WHERE n.folded CONTAINS term)
  AND (EXISTS { MATCH (n)<-[:ASSIGNED_TO]-(k:Measure) WHERE NOT k.variant }
    OR EXISTS { MATCH (n)<-[:ISSUED_BY]-(d:Document) WHERE NOT d.variant })
RETURN n.id AS id, n.name AS name, n.aliases AS otherNames, n.folded AS folded, null AS documentId, null AS start, null AS end
UNION ALL
CALL db.index.fulltext.queryNodes('search_FinancialProduct', $query) YIELD node AS n
WITH n WHERE all(term IN $terms WHERE n.folded CONTAINS term)
  AND EXISTS { MATCH (n)<-[:USES_PRODUCT]-(k:Measure) WHERE NOT k.variant }
RETURN n.id AS id, n.name AS name, n.aliases AS otherNames, n.folded AS folded, null AS documentId, null AS start, null AS end
UNION ALL
CALL db.index.fulltext.queryNodes('search_Indicator', $query) YIELD node AS n
WITH n WHERE all(term IN $terms WHERE n.folded CONTAINS term)
  AND EXISTS { MATCH (d:Document {id: n.documentId}) WHERE NOT d.variant }
RETURN n.id AS id, n.name AS name, [n.code] AS otherNames, n.folded AS folded, n.documentId AS documentId, n.start AS start,
  n.end AS end
