// A measure with what researchers ask of one: its document and what that cites, its bodies, products, counterparts and dimensions, each as
// the statement that asks it of many measures tells it. One statement in place of nine.
// Parameters: $id: of the measure; $limit, $most: how many counterparts in lower and in higher documents; $countFrom: these are counted where so many lower ones were read; $reasons, $slots: whether why these are counterparts, and
// how they differ, is told (null where not); $territories: whether is told where documents apply; $words: whether is told what the measure itself reads.
// Columns: row: map, in which `words` are what the measure reads (null where not asked for), `below` is how many counterparts in lower documents there are, `documents` are those of all counterparts, and
// `territories` those of its own document and of theirs.
MATCH (m:Measure {id: $id})
MATCH (d:Document {id: m.documentId})
CALL (d) {
  MATCH (d)-[r:CITES]->(n:Document)
  WITH d, r, n
  ORDER BY r.order, n.id
  RETURN collect({
    fromId: d.id, toId: n.id, title: r.title, docNumber: r.docNumber, start: r.start, end: r.end,
    asPrinted: r.asPrinted, order: r.order,
    document: n {
      .id, .slug, .title, .printedTitle, .held, .variant, .kind, .level, .docNumber, .issuedOn, .publishedOn,
      .effectiveOn, .expiresOn, .draft, .sourceName, .mediaType, .encoding, .sha256, .textSha256, .characters, .url, .regionGiven, .superseded, .sort
    }
  }) AS citations
}
CALL (m) {
  MATCH (m)-[r:ASSIGNED_TO]->(n:Agency)
  CALL (n) { MATCH (n)-[:IN_SYSTEM]->(s:AgencySystem) RETURN collect(s {.id, .name, .sort}) AS systems }
  CALL (n) {
    MATCH (n)-[:LOCATED_IN]->(g:Region)
    CALL (g) { MATCH (g)-[:PART_OF]->(w:Region) RETURN collect(w.id) AS widerIds }
    RETURN collect(g {.id, .name, .code, .level, .sort, parentIds: widerIds}) AS regions
  }
  CALL (n) { MATCH (n)-[:PART_OF]->(p:Agency) RETURN collect(p.id) AS parentIds }
  WITH m, r, n, systems, regions, parentIds
  ORDER BY r.order, n.id
  RETURN collect({
    measureId: m.id, agencyId: n.id, documentId: r.documentId, role: r.role, roleAsPrinted: r.roleAsPrinted,
    basis: r.basis, ruleStart: r.ruleStart, ruleEnd: r.ruleEnd, asPrinted: r.asPrinted, starts: r.starts,
    ends: r.ends, quotes: r.quotes, dueOn: r.dueOn,
    reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote,
    agency: n {
      .id, .name, .aliases, .level, .group, .sort, systems: systems, regions: regions, parentIds: parentIds
    }
  }) AS assignments
}
CALL (m) {
  MATCH (m)-[r:USES_PRODUCT]->(n:FinancialProduct)
  CALL (n) { MATCH (n)-[:BROADER]->(b:FinancialProduct) RETURN collect(b.id) AS broaderIds }
  WITH m, r, n, broaderIds
  ORDER BY r.order, n.id
  RETURN collect({
    measureId: m.id, productId: n.id, documentId: r.documentId, asPrinted: r.asPrinted, start: r.start, end: r.end,
    reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote,
    product: n {.id, .name, .aliases, .category, .sort, broaderIds: broaderIds}
  }) AS products
}
CALL (m) {
  MATCH (m)-[r:COUNTERPART_OF]->(t:Measure)
  WHERE r.status <> 'REJECTED' AND coalesce(t.superseded, false) = false
  WITH m, r, t
  ORDER BY r.sort
  LIMIT $most
  RETURN collect({
    id: r.id, fromId: m.id, toId: t.id, fromDocumentId: r.documentId, toDocumentId: r.toDocumentId,
    relation: r.relation, confidence: r.confidence, method: r.method, status: r.status,
    reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote, relationSet: r.relationSet,
    rationaleKinds: r.rationaleKinds, rationaleTexts: r.rationaleTexts, rationaleWeights: r.rationaleWeights,
    rationaleFromStarts: r.rationaleFromStarts, rationaleFromEnds: r.rationaleFromEnds,
    rationaleToStarts: r.rationaleToStarts, rationaleToEnds: r.rationaleToEnds,
    slots: r.slots, slotChanges: r.slotChanges, slotFromStarts: r.slotFromStarts, slotFromEnds: r.slotFromEnds,
    slotToStarts: r.slotToStarts, slotToEnds: r.slotToEnds,
    to: t {.id, .documentId, .start, .end, .number, .title, .sectionId, .variant, .sort}
  }) AS upstream, collect(r.toDocumentId) AS above
}
CALL (m) {
  MATCH (m)<-[r:COUNTERPART_OF]-(f:Measure)
  WHERE r.status <> 'REJECTED' AND coalesce(f.superseded, false) = false
  WITH m, r, f
  ORDER BY r.sort
  LIMIT $limit
  RETURN collect({
    id: r.id, fromId: f.id, toId: m.id, fromDocumentId: r.documentId, toDocumentId: r.toDocumentId,
    relation: r.relation, confidence: r.confidence, method: r.method, status: r.status,
    reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote, relationSet: r.relationSet,
    rationaleKinds: CASE WHEN $reasons THEN r.rationaleKinds ELSE null END,
    rationaleTexts: CASE WHEN $reasons THEN r.rationaleTexts ELSE null END,
    rationaleWeights: CASE WHEN $reasons THEN r.rationaleWeights ELSE null END,
    rationaleFromStarts: CASE WHEN $reasons THEN r.rationaleFromStarts ELSE null END,
    rationaleFromEnds: CASE WHEN $reasons THEN r.rationaleFromEnds ELSE null END,
    rationaleToStarts: CASE WHEN $reasons THEN r.rationaleToStarts ELSE null END,
    rationaleToEnds: CASE WHEN $reasons THEN r.rationaleToEnds ELSE null END,
    slots: CASE WHEN $slots THEN r.slots ELSE null END,
    slotChanges: CASE WHEN $slots THEN r.slotChanges ELSE null END,
    slotFromStarts: CASE WHEN $slots THEN r.slotFromStarts ELSE null END,
    slotFromEnds: CASE WHEN $slots THEN r.slotFromEnds ELSE null END,
    slotToStarts: CASE WHEN $slots THEN r.slotToStarts ELSE null END,
    slotToEnds: CASE WHEN $slots THEN r.slotToEnds ELSE null END,
    from: f {.id, .documentId, .start, .end, .number, .title, .sectionId, .variant, .sort},
    sort: r.sort, order: 0
  }) AS downstream, collect(r.documentId) AS lower
}
WITH m, d, citations, assignments, products, upstream, above, downstream, lower, size(downstream) AS read
CALL (m, read) {
  MATCH (m)<-[r:COUNTERPART_OF]-(f:Measure)
  WHERE read >= $countFrom AND r.status <> 'REJECTED' AND coalesce(f.superseded, false) = false
  RETURN count(*) AS below
}
CALL (m) {
  MATCH (m)-[r:SUPPORTS]->(t:Indicator)<-[:HAS_INDICATOR]-(s:Document)
  WHERE r.status <> 'REJECTED' AND coalesce(s.superseded, false) = false
  WITH m, r, t
  ORDER BY r.sort
  RETURN collect({
    id: r.id, measureId: m.id, indicatorId: t.id, criterionId: r.criterionId,
    measureDocumentId: r.documentId, indicatorDocumentId: r.toDocumentId,
    confidence: r.confidence, method: r.method, status: r.status,
    reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote,
    rationaleKinds: r.rationaleKinds, rationaleTexts: r.rationaleTexts, rationaleWeights: r.rationaleWeights,
    rationaleFromStarts: r.rationaleFromStarts, rationaleFromEnds: r.rationaleFromEnds,
    rationaleToStarts: r.rationaleToStarts, rationaleToEnds: r.rationaleToEnds,
    indicator: t {.id, .documentId, .start, .end, .code, .name, .text, .parentId, .sort}
  }) AS indicators
}
CALL (above, lower) {
  UNWIND above + lower AS documentId
  WITH DISTINCT documentId
  MATCH (n:Document {id: documentId})
  RETURN collect(n {
    .id, .slug, .title, .printedTitle, .held, .variant, .kind, .level, .docNumber, .issuedOn, .publishedOn,
    .effectiveOn, .expiresOn, .draft, .sourceName, .mediaType, .encoding, .sha256, .textSha256, .characters, .url, .regionGiven, .superseded, .sort
  }) AS documents
}
CALL (m, above, lower) {
  UNWIND [m.documentId] + above + lower AS documentId
  WITH DISTINCT documentId
  WHERE $territories
  MATCH (e:Document {id: documentId})
  CALL (e) { MATCH (e)-[:APPLIES_TO]->(g:Region) RETURN collect(g.id) AS named }
  CALL (e) { MATCH (e)-[:APPLIES_TO]->(:Region)-[:COVERS]->(c:Region) RETURN collect(c.id) AS members }
  CALL (e) { MATCH (e)-[:APPLIES_TO]->(g:Region)-[:PART_OF*1..4]->(p:Region) RETURN collect(DISTINCT p.id) AS aroundNamed }
  CALL (e) {
    MATCH (e)-[:APPLIES_TO]->(:Region)-[:COVERS]->(c:Region)-[:PART_OF*1..4]->(p:Region)
    RETURN collect(DISTINCT p.id) AS aroundMembers
  }
  RETURN collect({
    ownerId: e.id, row: {level: e.level, regions: named + members, around: aroundNamed + aroundMembers}
  }) AS territories
}
RETURN {
  measure: m {.id, .documentId, .start, .end, .number, .title, .sectionId, .variant, .sort},
  words: CASE WHEN $words THEN m.text ELSE null END,
  document: d {
    .id, .slug, .title, .printedTitle, .held, .variant, .kind, .level, .docNumber, .issuedOn, .publishedOn,
    .effectiveOn, .expiresOn, .draft, .sourceName, .mediaType, .encoding, .sha256, .textSha256, .characters, .url, .regionGiven, .superseded, .sort
  },
  citations: citations, assignments: assignments, products: products, upstream: upstream, below: below, downstream: downstream,
  indicators: indicators, documents: documents, territories: territories
} AS row
