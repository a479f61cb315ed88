// Bodies in measures with their parts, in the order printed.
// Parameters: $ids: ids of measures.
// Columns: ownerId: string, row: map.
UNWIND $ids AS ownerId
MATCH (o:Measure {id: ownerId})-[r:ASSIGNED_TO]->(n:Agency)
WITH ownerId, r, n
ORDER BY r.order, n.id
RETURN ownerId, {
  measureId: ownerId, agencyId: n.id, documentId: r.documentId, role: r.role, roleAsPrinted: r.roleAsPrinted,
  basis: r.basis, ruleStart: r.ruleStart, ruleEnd: r.ruleEnd, asPrinted: r.asPrinted, starts: r.starts,
  ends: r.ends, quotes: r.quotes, dueOn: r.dueOn,
  reviewBy: r.reviewBy, reviewAt: r.reviewAt, reviewNote: r.reviewNote
} AS row
