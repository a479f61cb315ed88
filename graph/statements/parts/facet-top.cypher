// The values that most fall to, and how many; ties by value.
// Parameters: $limit: integer. Columns: value: string, name: string, count: integer.
WITH value, name, count
ORDER BY count DESC, value
LIMIT $limit
RETURN value, name, count
ORDER BY count DESC, value
