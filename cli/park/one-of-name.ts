import type { ParkLibrary } from '../library/park-library.js';
import { EXIT, Problem } from '../problem.js';

/**
 * The id of the park of a name; null where none has it. An id cannot be made of a name: 甲园-2 may be the name of one
 * park while prk:甲园-2 is the second that is named 甲园. Nor is one of several to be guessed.
 */
export async function idOfName(
  parks: ParkLibrary,
  name: string,
  place: string | null,
  wayOut: string,
): Promise<string | null> {
  const named = await parks.named(name);
  if (named.length <= 1) return named[0]?.id ?? null;
  const ids = named.map(({ id }) => id).join(', ');
  throw new Problem(EXIT.INPUT, `several parks are named ${name}: ${ids}`, place, wayOut);
}

/** The id of the park that an id or a name asks for. Whether a park has the id is told where it is looked up. */
export async function askedPark(parks: ParkLibrary, asked: string): Promise<string> {
  if (asked.startsWith('prk:')) return asked;
  const id = await idOfName(parks, asked, null, 'give the id of the one that is meant');
  if (id !== null) return id;
  throw new Problem(EXIT.INPUT, `there is no park ${asked}`, null, 'see `cetu park` for those there are');
}
