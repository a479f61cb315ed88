// Documents that stand otherwise on a day than the graph has it. Another counts in place of one (superseded) whose place a later
// text has taken by then, and of one that is not in force yet while the text that it takes the place of is. A draft is over
// as soon as its final text is there. Expired is what has an end that is over.
// Parameters: $today: day. Columns: id, superseded, expired: as it is on that day.
WITH d,
  EXISTS {
    MATCH (d)-[x:SUPERSEDED_BY]->(l:Document)
    WHERE x.reason = 'FINAL' OR x.on IS NULL OR x.on <= $today
  } AS replaced,
  EXISTS {
    MATCH (d)<-[y:SUPERSEDED_BY]-(e:Document)
    WHERE y.reason <> 'FINAL' AND y.on > $today
  } AS replacesLater
WITH d.id AS id, coalesce(d.superseded, false) AS wasSuperseded, coalesce(d.expired, false) AS wasExpired,
  replaced OR (replacesLater AND coalesce(d.effectiveOn, d.issuedOn, d.publishedOn, '') > $today) AS superseded,
  coalesce(d.expiresOn, $today) < $today AS expired
WHERE wasSuperseded <> superseded OR wasExpired <> expired
RETURN id, superseded, expired
