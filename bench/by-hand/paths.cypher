// The shortest ways between two bodies through what documents say, as `paths.graphql` asks, all of them, where that gives some of one
// length in an order of its own.
// Parameters: $from, $to, $typenames: of node labels. Columns: path: map.
MATCH (a:Agency {id: $from}), (z:Agency {id: $to})
MATCH p = allShortestPaths((a)-[:ASSIGNED_TO|CITES|COUNTERPART_OF|EXPRESSES|HAS_CRITERION|HAS_EVIDENCE|HAS_FINDING|ISSUED_BY|SETS|SUPERSEDED_BY|SUPPORTS|USES_PRODUCT|VARIANT_OF*..4]-(z))
WHERE none(n IN nodes(p)[1..-1] WHERE n:Agency OR n:Concept OR n:FinancialProduct
    OR coalesce(n.variant, false) OR coalesce(n.superseded, false))
  AND none(r IN relationships(p) WHERE coalesce(r.status, '') = 'REJECTED')
RETURN {
  length: length(p),
  steps: [{relation: null, direction: null, node: {__typename: 'Agency', id: a.id}, span: null}]
    + [i IN range(0, length(p) - 1) | {
      relation: type(relationships(p)[i]),
      direction: CASE WHEN startNode(relationships(p)[i]) = nodes(p)[i] THEN 'OUT' ELSE 'IN' END,
      node: {__typename: labels(nodes(p)[i + 1])[0], id: nodes(p)[i + 1].id},
      span: COLLECT {
        MATCH (t:SourceText {documentId: relationships(p)[i].documentId})
        MATCH (d:Document {id: t.documentId})
        RETURN {
          quote: substring(t.text, relationships(p)[i].start, relationships(p)[i].end - relationships(p)[i].start),
          document: {title: d.title}
        }
      }[0]
    }]
} AS path
