/** What the graph must hold when it holds what refers to it; missing only when it is removed while a request is answered. */
export function found<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`${what} is not in the graph`);
  return value;
}
