// What else is asked of links. An empty list, or null for what is not a list, does not restrict.
// Parameters: $statuses, $methods: lists; $by: who judged or proposed; $reviewed: whether somebody did.
  AND (size($statuses) = 0 OR n.status IN $statuses)
  AND (size($methods) = 0 OR n.method IN $methods)
  AND ($by IS NULL OR n.reviewBy = $by)
  AND ($reviewed IS NULL OR (n.reviewAt IS NOT NULL) = $reviewed)
