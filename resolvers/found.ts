import type { Batched } from '../graph/questions/ask.js';
import type { Context } from './context.js';

/** What the graph must hold when it holds what refers to it; missing only when it is removed while a request is answered. */
export function found<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`${what} is not in the graph`);
  return value;
}

/** The same of what is read by its id. */
export const needed = async <V>(context: Context, question: Batched<V>, id: string): Promise<V> =>
  found(await context.one(question, id), id);
