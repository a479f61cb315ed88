import type { Batched } from '../graph/questions/ask.js';
import { StoreError } from '../graph/store.js';
import type { Context } from './context.js';

/** What the graph must hold when it holds what refers to it; missing only when it is removed while a request is answered. */
export function found<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`${what} is not in the graph`);
  return value;
}

/**
 * What was there when the page that names it was read, and is read for itself afterwards.
 * @throws StoreError CONFLICT where its document was written anew or removed meanwhile: who asks again is told what there is now.
 */
export function stillThere<T>(value: T | null, what: string): T {
  if (value === null) throw new StoreError('CONFLICT', `${what} was removed while it was told of`);
  return value;
}

/** The same of what is read by its id. */
export const needed = async <V>(context: Context, question: Batched<V>, id: string): Promise<V> =>
  found(await context.one(question, id), id);
