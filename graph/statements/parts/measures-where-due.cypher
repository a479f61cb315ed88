// With a target, or a part of a body, that is due between two days.
// Parameters: $dueFrom, $dueTo: days; null does not restrict.
  AND (EXISTS {
      MATCH (n)-[:SETS]->(t:Target)
      WHERE ($dueFrom IS NULL OR t.deadline >= $dueFrom) AND ($dueTo IS NULL OR t.deadline <= $dueTo)
    }
    OR EXISTS {
      MATCH (n)-[q:ASSIGNED_TO]->(b:Agency)
      WHERE ($dueFrom IS NULL OR q.dueOn >= $dueFrom) AND ($dueTo IS NULL OR q.dueOn <= $dueTo)
    })
