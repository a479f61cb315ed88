// Measures of documents that apply to some regions, found from the side of these, each once.
// Those of variants and of replaced documents only where $documents names those, the latter also where $inForceOn is given.
// Parameters: $regions: list of ids; $documents: list of ids; empty does not restrict. $inForceOn: day.
MATCH (o:Region)<-[:APPLIES_TO]-(w:Document)
WHERE o.id IN $regions
WITH DISTINCT w.id AS within
MATCH (n:Measure {documentId: within})
WHERE ((size($documents) = 0 AND NOT n.variant AND ($inForceOn IS NOT NULL OR coalesce(n.superseded, false) = false))
    OR n.documentId IN $documents)
