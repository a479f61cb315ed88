// Measures of documents that apply to some regions, or to what lies in these up to three steps down, found from their side, each once.
// Those of variants and of replaced documents only where $documents names those, the latter also where $inForceOn is given.
// Parameters: $regionsWithin: list of ids; $documents: list of ids; empty does not restrict. $inForceOn: day.
MATCH (o:Region)
WHERE o.id IN $regionsWithin
MATCH (o)<-[:PART_OF*0..3]-(:Region)<-[:APPLIES_TO]-(w:Document)
WITH DISTINCT w.id AS within
MATCH (n:Measure {documentId: within})
WHERE ((size($documents) = 0 AND NOT n.variant AND ($inForceOn IS NOT NULL OR coalesce(n.superseded, false) = false))
    OR n.documentId IN $documents)
