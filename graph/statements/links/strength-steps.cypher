// How firmly a document's measures and their counterparts are worded, counted by the other document; in no order.
// Rejected links and those with measures of copies are left out, and those of replaced documents unless $against names one.
// Parameters: $document: id of a document; $against: id of the one other document that counts, null for all.
// Columns: upwards: boolean (the document is the lower one), other: string, id of the other document, level: string, the other document's,
// change: string ('NONE' where no two actions are on one thing), total: integer.
MATCH (m:Measure {documentId: $document})-[r:COUNTERPART_OF]-(o:Measure)
WHERE r.status <> 'REJECTED' AND NOT o.variant
  AND (($against IS NULL AND coalesce(o.superseded, false) = false) OR o.documentId = $against)
WITH r.documentId = $document AS upwards, o.documentId AS other,
  [at IN range(0, size(r.slots) - 1) WHERE r.slots[at] = 'STRENGTH' | r.slotChanges[at]] AS changes
WITH upwards, other, CASE WHEN size(changes) = 0 THEN 'NONE' ELSE changes[0] END AS change
MATCH (d:Document {id: other})
RETURN upwards, other, d.level AS level, change, count(*) AS total
