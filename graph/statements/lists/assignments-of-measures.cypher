// Bodies in measures with their parts, in the order printed; each body is told of as `agencies-by-id` does.
// Parameters: $ids: ids of measures.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Measure {id: ownerId})-[r:ASSIGNED_TO]->(n:Agency)
CALL (n) { MATCH (n)-[:IN_SYSTEM]->(s:AgencySystem) RETURN collect(s {.id, .name, .sort}) AS systems }
CALL (n) {
  MATCH (n)-[:LOCATED_IN]->(g:Region)
  CALL (g) { MATCH (g)-[:PART_OF]->(w:Region) RETURN collect(w.id) AS widerIds }
  RETURN collect(g {.id, .name, .code, .level, .sort, parentIds: widerIds}) AS regions
}
CALL (n) { MATCH (n)-[:PART_OF]->(p:Agency) RETURN collect(p.id) AS parentIds }
WITH ownerId, r, n, systems, regions, parentIds
ORDER BY r.order, n.id
RETURN ownerId, {
  measureId: ownerId, agencyId: n.id, documentId: r.documentId, role: r.role, roleAsPrinted: r.roleAsPrinted,
  basis: r.basis, ruleStart: r.ruleStart, ruleEnd: r.ruleEnd, asPrinted: r.asPrinted, starts: r.starts,
  ends: r.ends, quotes: r.quotes, dueOn: r.dueOn,
  reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote,
  agency: n {
    .id, .name, .aliases, .level, .group, .sort, systems: systems, regions: regions, parentIds: parentIds
  }
} AS row
