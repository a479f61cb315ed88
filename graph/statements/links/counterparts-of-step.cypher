// A page of the counterparts of a document's measures in documents of one level, strongest first, by how firmly they are worded.
// Rejected links and those with measures of copies are left out, and those of replaced documents unless $against names one.
// Parameters: $document: id of a document; $against: id of the one other document that counts, null for all; $level: level of the other document.
// $named: ids of other documents; $isNamed: true where only those count, false where all but those do.
// $upwards: boolean, true where the document is the lower one; $changes: list of STRONGER, SAME, WEAKER …; empty does not restrict.
// $after, $before: sort keys between which, neither included, the page lies.
// $skip, $limit: integers.
// Columns: id: string, sort: string.
MATCH (m:Measure {documentId: $document})-[r:COUNTERPART_OF]-(o:Measure)
WHERE r.status <> 'REJECTED' AND NOT o.variant
  AND (($against IS NULL AND coalesce(o.superseded, false) = false) OR o.documentId = $against)
  AND (r.documentId = $document) = $upwards
  AND r.sort > $after AND r.sort < $before
  AND (size($changes) = 0 OR any(at IN range(0, size(r.slots) - 1) WHERE r.slots[at] = 'STRENGTH' AND r.slotChanges[at] IN $changes))
MATCH (d:Document {id: o.documentId})
WHERE d.level = $level AND (d.id IN $named) = $isNamed
WITH r
ORDER BY r.sort
SKIP $skip
LIMIT $limit
RETURN r.id AS id, r.sort AS sort
ORDER BY sort
