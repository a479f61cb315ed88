// Those that are no columns of a matrix for one reason: no known level, or expired without another in their place.
// Parameters: $reason: UNKNOWN_LEVEL or EXPIRED; $below: levels of columns.
  AND (($reason = 'UNKNOWN_LEVEL' AND n.level IS NULL)
    OR ($reason = 'EXPIRED' AND n.level IN $below AND n.expired = true AND coalesce(n.superseded, false) = false))
