import type { UserError } from '../../schema/park.js';
import { statement } from '../statement.js';
import type { Store, WriteUnit } from '../store.js';
import { Refusal } from './change.js';

/**
 * One change by people, in one transaction. It begins with what every change writes, so that on a store that many
 * processes share none reads what another is about to replace. What was kept outside the store is taken back when it fails.
 */
export async function changing<T>(
  store: Store,
  work: (unit: WriteUnit, keep: (undo: () => void) => void) => Promise<T>,
): Promise<{ readonly done: T } | { readonly userErrors: readonly UserError[] }> {
  let undo: () => void = () => undefined;
  try {
    const done = await store.write(async (unit) => {
      await unit.run(statement('bump-version'));
      return work(unit, (how) => {
        // A write may be run again: what was there before the first time is what is put back.
        const before = undo;
        undo = () => {
          how();
          before();
        };
      });
    });
    return { done };
  } catch (error) {
    undo();
    if (error instanceof Refusal) return { userErrors: error.userErrors };
    throw error;
  }
}
