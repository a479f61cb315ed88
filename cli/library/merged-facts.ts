import { isDeepStrictEqual } from 'node:util';
import { findMeasure } from '../../ingest/correct/find-measure.js';
import { findPlace } from '../../ingest/correct/find-place.js';
import { overlap } from '../../ingest/stretch.js';
import type { FactReview } from '../../schema/fact-review.js';
import type { Extraction } from '../../schema/model.js';
import { momentOf, stands } from '../../schema/withdrawn.js';

/** Corrections of a document that are held, with those that were brought in beside them. */
export interface Merged {
  /** In the order in which they were made. */
  readonly reviews: readonly FactReview[];
  /** Ids of those that came in. */
  readonly added: readonly string[];
  /** How many of those that were held gave way. */
  readonly replaced: number;
}

/** What was said, whatever its number, and whether or not it stands. */
export const contentOf = (review: FactReview): string => JSON.stringify({ ...review, id: '', withdrawn: undefined });

const earlierFirst = (a: FactReview, b: FactReview): number =>
  momentOf(a) < momentOf(b) ? -1 : momentOf(a) > momentOf(b) ? 1 : 0;

/**
 * Puts corrections made elsewhere among those that are held: each once, in the order in which people made them, and of two of one
 * place, body, product, title or measure's bounds the later; what was said before one of these was withdrawn is not said again.
 * @param raw what the machine reads of the text; null where it is not held: then two are of one place where they were made at the same
 * words of the same measure, and all others are kept until it comes.
 */
export function mergedFacts(held: readonly FactReview[], given: readonly FactReview[], raw: Extraction | null): Merged {
  const known = new Set(held.map(contentOf));
  // What a file has twice is said once.
  const once = new Map(given.map((review) => [contentOf(review), review]));
  const fresh = numberedAmong(
    held,
    [...once].flatMap(([content, review]) => (known.has(content) ? [] : [review])),
  );
  const isFresh = new Set(fresh.map(({ id }) => id));
  const reviews = [...held, ...fresh].sort(earlierFirst).reduce<readonly FactReview[]>((before, review) => {
    const stay = before.filter(
      (earlier) =>
        !(isFresh.has(earlier.id) || isFresh.has(review.id)) ||
        !stands(earlier) ||
        !(raw === null ? isOfSamePlace(earlier, review) : givesWay(earlier, review, raw)),
    );
    return [...stay, review];
  }, []);
  const ids = new Set(reviews.map(({ id }) => id));
  return {
    reviews,
    added: fresh.map(({ id }) => id).filter((id) => ids.has(id)),
    replaced: held.filter(({ id }) => !ids.has(id)).length,
  };
}

/** Each keeps its number where no other has it. */
function numberedAmong(held: readonly FactReview[], fresh: readonly FactReview[]): readonly FactReview[] {
  const taken = new Set(held.map(({ id }) => id));
  const numbers = [...held, ...fresh].map(({ id }) => Number(id.slice(id.lastIndexOf('/') + 1)));
  let last = numbers.reduce((most, number) => Math.max(most, number), 0);
  return fresh.map((review) => {
    const id = taken.has(review.id) ? `cor:${review.slug}/${String((last += 1))}` : review.id;
    taken.add(id);
    return { ...review, id };
  });
}

/** Two of one fact at the same words, where there is no text in which to look for these. */
const isOfSamePlace = (earlier: FactReview, later: FactReview): boolean =>
  earlier.fact === later.fact &&
  earlier.measure.id === later.measure.id &&
  isDeepStrictEqual(earlier.place, later.place) &&
  !isOneAct(earlier, later);

/** One removal may put away several bodies at once. */
const isOneAct = (earlier: FactReview, later: FactReview): boolean =>
  earlier.at === later.at && earlier.by === later.by;

/** Whether a later correction takes the place of an earlier one, as when both are made here. */
function givesWay(earlier: FactReview, later: FactReview, { source: { text }, measures }: Extraction): boolean {
  if (earlier.fact !== later.fact || isOneAct(earlier, later)) return false;
  const [own, other] = [findMeasure(measures, earlier), findMeasure(measures, later)];
  if (own === null || own.id !== other?.id) return false;
  if (later.fact === 'TITLE' || later.fact === 'BOUNDS') return true;
  const whole = { start: 0, end: text.length };
  const [stood, stands] = [findPlace(text, earlier.place, whole), findPlace(text, later.place, whole)];
  if (stood !== null && stands !== null && overlap(stood, stands)) return true;
  const named = earlier.agency ?? earlier.product;
  return later.change !== 'REMOVE' && earlier.change !== 'REMOVE' && named === (later.agency ?? later.product);
}
