import { stands } from '../../schema/withdrawn.js';
import { reviewOfRecord, reviewRecords } from '../facts/stored-reviews.js';
import type { ReadUnit } from '../store.js';

/** A provision that grew or shrank beyond this part of the longer one is another, unless somebody set its bounds. */
const LEAST_SHARED = 0.5;

/** Whether the end of one text, and at least half of the other, is where the other begins. */
function runsInto(one: string, other: string): boolean {
  const at = one.indexOf(other.slice(0, Math.ceil(other.length / 2)));
  return at >= 0 && other.startsWith(one.slice(at));
}

/**
 * Whether words of one number, before and now, are one provision with other bounds: one holds the other, or begins where the
 * other goes on. What says other things in between is another provision, whatever its number.
 * @param bounded where somebody set the bounds, however wide or narrow.
 */
export function isSameProvision(before: string, now: string, bounded: boolean): boolean {
  const [short, long] = before.length < now.length ? [before, now] : [now, before];
  if (short === '' || (!bounded && short.length < long.length * LEAST_SHARED)) return false;
  return long.includes(short) || runsInto(before, now) || runsInto(now, before);
}

/** Ids of the measures of documents whose bounds somebody set. */
export async function boundedByPeople(unit: ReadUnit, documentIds: readonly string[]): Promise<ReadonlySet<string>> {
  const records = [...(await reviewRecords(unit, documentIds)).values()].flat().map(reviewOfRecord);
  return new Set(
    records
      .filter((one) => stands(one) && one.fact === 'BOUNDS')
      .map(({ slug, measure }) => `mea:${slug}/${measure.id}`),
  );
}
