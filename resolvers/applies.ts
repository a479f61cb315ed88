import { appliesBetween, territoriesOfDocuments } from '../graph/questions/territories.js';
import type { Context } from './context.js';
import { found } from './found.js';

/** Whether the higher of two documents, given by their ids, binds where the lower one applies. */
export async function appliesBetweenDocuments(context: Context, one: string, other: string): Promise<boolean> {
  const [own, others] = await Promise.all([one, other].map((id) => context.one(territoriesOfDocuments, id)));
  return appliesBetween(found(own ?? null, one), found(others ?? null, other));
}
