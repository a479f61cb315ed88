// Every place of a document that a link made by comparison points at, as its reason or in a slot; -1 is none.
// Parameters: $documentId. Columns: subject, starts, ends.
MATCH (n:Measure {documentId: $documentId})-[r:COUNTERPART_OF]->()
RETURN r.id AS subject, r.rationaleFromStarts AS starts, r.rationaleFromEnds AS ends
UNION ALL
MATCH (n:Measure {documentId: $documentId})-[r:COUNTERPART_OF]->()
RETURN r.id AS subject, r.slotFromStarts AS starts, r.slotFromEnds AS ends
UNION ALL
MATCH (n:Measure {documentId: $documentId})<-[r:COUNTERPART_OF]-()
RETURN r.id AS subject, r.rationaleToStarts AS starts, r.rationaleToEnds AS ends
UNION ALL
MATCH (n:Measure {documentId: $documentId})<-[r:COUNTERPART_OF]-()
RETURN r.id AS subject, r.slotToStarts AS starts, r.slotToEnds AS ends
UNION ALL
MATCH (n:Measure {documentId: $documentId})-[r:SUPPORTS]->()
RETURN r.id AS subject, r.rationaleFromStarts AS starts, r.rationaleFromEnds AS ends
UNION ALL
MATCH (n:Indicator {documentId: $documentId})<-[r:SUPPORTS]-()
RETURN r.id AS subject, r.rationaleToStarts AS starts, r.rationaleToEnds AS ends
