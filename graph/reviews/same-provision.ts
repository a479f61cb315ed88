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

/** As much of two texts must stand in both for the one to be the other in other words. */
const LEAST_ALIKE = 0.5;

/** Whether words are former ones with some of them changed: at least half of their pairs of characters are in both. */
export function isReworded(before: string, now: string): boolean {
  if (before === now) return true;
  const [gone, there] = [pairsOf(before), pairsOf(now)];
  let shared = 0;
  for (const [pair, count] of gone) shared += Math.min(count, there.get(pair) ?? 0);
  return 2 * shared >= LEAST_ALIKE * Math.max(1, before.length - 1 + (now.length - 1));
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
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
