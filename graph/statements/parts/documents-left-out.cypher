// Those that are no columns of a matrix for one reason: no known level, expired without another in their place, or, where a day is
// asked for, a draft or without a day from which they hold.
// Parameters: $reason: UNKNOWN_LEVEL, EXPIRED, DRAFT or UNDATED; $below: levels of columns.
  AND (($reason = 'UNKNOWN_LEVEL' AND n.level IS NULL)
    OR ($reason = 'EXPIRED' AND n.level IN $below AND n.expired = true AND coalesce(n.superseded, false) = false)
    OR ($reason = 'DRAFT' AND n.level IN $below AND n.draft)
    OR ($reason = 'UNDATED' AND n.level IN $below AND NOT n.draft
      AND n.effectiveOn IS NULL AND n.issuedOn IS NULL AND n.publishedOn IS NULL))
