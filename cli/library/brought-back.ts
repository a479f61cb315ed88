import { StoreError } from '../../graph/store.js';
import { problemOf } from '../problem-of.js';
import { Problem } from '../problem.js';

/** What a store says of the machine or of another process is no entry's fault. */
const OF_THE_ENTRY: readonly string[] = ['TYPE', 'UNIQUE', 'SYNTAX'];

/** An entry of the journal that the graph cannot be built with: which, in which file, and how to go on without it. */
export function entryFailed(entry: { readonly key: string; readonly file: string }, cause: unknown): unknown {
  if (cause instanceof StoreError && !OF_THE_ENTRY.includes(cause.code)) return cause;
  const { exitCode, message } = problemOf(cause);
  return new Problem(
    exitCode,
    `the graph cannot be built anew with what the journal has of “${entry.key}”: ${message}`,
    entry.file,
    'move that file out of the journal and run the command again; until then `cetu status` and `cetu remove` show and change what was built',
    { cause },
  );
}

/** Brings back all at once, which is quicker; only where that fails one by one, to tell which it is that fails. */
export async function broughtBack<T, R>(
  all: readonly T[],
  restore: (some: readonly T[]) => Promise<R>,
  entryOf: (one: T) => { readonly key: string; readonly file: string },
): Promise<R> {
  try {
    return await restore(all);
  } catch (error) {
    for (const one of all) {
      try {
        await restore([one]);
      } catch (cause) {
        throw entryFailed(entryOf(one), cause);
      }
    }
    throw error;
  }
}
