import type { SuccessionBatch, SuccessionReason } from '../../schema/succession-batch.js';
import type { TextVersion } from '../../schema/text-version.js';
import { changedMeasures } from './measure-changes.js';
import { likenessOf, sameDocument } from './same-document.js';
import { likeWork, sameWork } from './titles.js';

/** That a later text takes the place of an earlier one, and how that is known. */
export interface Replacement {
  readonly reason: SuccessionReason;
  readonly on: string | null;
  readonly likeness: number;
  readonly repeal: SuccessionBatch['repeal'];
}

/** Below this share two texts under one title are two: last year's 政府工作报告 and this year's. */
const LEAST_SHARED = 0.2;
/** A final text under a reworded title says more of the draft. */
const LEAST_SHARED_REWORDED = 0.35;

const meet = (one: readonly string[], other: readonly string[]): boolean => one.some((id) => other.includes(id));
const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);

/** The day that orders texts of one work. */
export const dayOf = ({ issuedOn, publishedOn, effectiveOn }: TextVersion): string | null =>
  issuedOn ?? publishedOn ?? effectiveOn;
const yearOf = ({ docNumber }: TextVersion): string | null => /[〔［【[（(](\d{4})/u.exec(docNumber ?? '')?.[1] ?? null;

/** True or false where days, or the years of the numbers, tell which is the newer; else null. */
function newer(later: TextVersion, earlier: TextVersion): boolean | null {
  const [one, other] = [dayOf(later), dayOf(earlier)];
  if (one !== null && other !== null) return one === other ? null : one > other;
  const [year, before] = [one?.slice(0, 4) ?? yearOf(later), other?.slice(0, 4) ?? yearOf(earlier)];
  return year === null || before === null || year === before ? null : year > before;
}

/**
 * True for texts of one body: one that issued both, or, where one of them names none, of one place. A draft is often put
 * out by the department that wrote it and issued by the government.
 */
function sameBody(earlier: TextVersion, later: TextVersion): boolean {
  if (meet(earlier.issuers, later.issuers)) return true;
  const unnamed = earlier.issuers.length === 0 || later.issuers.length === 0;
  if (!unnamed && !earlier.draft) return false;
  return meet(earlier.regions, later.regions) || (earlier.draft && sameList(earlier.regions, later.regions));
}

const startOf = ({ effectiveOn, issuedOn, publishedOn }: TextVersion): string | null =>
  effectiveOn ?? issuedOn ?? publishedOn;

const NUMBERED = /号$/u;

/** 废止《…办法》（宁政规〔2010〕5号）: of that title, but a text with another number; the one in force now bears its own. */
const namesAnother = (
  { key, start }: TextVersion['repeals'][number],
  repeals: TextVersion['repeals'],
  earlier: TextVersion,
): boolean =>
  earlier.docNumber !== null &&
  !NUMBERED.test(key) &&
  repeals.some(
    (other) => other.start === start && NUMBERED.test(other.key) && !earlier.citationKeys.includes(other.key),
  );

/** 《…办法》（…号）同时废止 in the later text, not while that is a draft. A title alone must be of the same place or body. */
function repealed(earlier: TextVersion, later: TextVersion): Replacement | null {
  if (later.draft && !earlier.draft) return null;
  const found = later.repeals.find(
    (repeal) => earlier.citationKeys.includes(repeal.key) && !namesAnother(repeal, later.repeals, earlier),
  );
  if (found === undefined || newer(later, earlier) === false) return null;
  if (!NUMBERED.test(found.key) && !meet(earlier.regions, later.regions) && !meet(earlier.issuers, later.issuers))
    return null;
  const { on, start, end, asPrinted } = found;
  const likeness = likenessOf(earlier, later);
  return { reason: 'REPEAL', on: on ?? startOf(later), likeness, repeal: { start, end, asPrinted } };
}

const REVISES = /修订|修正|修改/u;
const titlesOf = ({ title, printedTitle }: TextVersion): string => `${title} ${printedTitle ?? ''}`;

/** A final text for a draft, a newer draft for an older, a revision for what was in force. */
function renewed(earlier: TextVersion, later: TextVersion): Replacement | null {
  if (later.draft && !earlier.draft) return null;
  const final = earlier.draft && !later.draft;
  const order = newer(later, earlier);
  // A draft without a day that says it revises (修订草案) may be of what is in force, not before it.
  if (final && order === null && REVISES.test(titlesOf(earlier)) && !REVISES.test(titlesOf(later))) return null;
  if (final ? order === false || (later.docNumber ?? later.issuedOn) === null : order !== true) return null;
  const named = sameWork(earlier, later);
  if ((!named && !(final && likeWork(earlier, later))) || !sameBody(earlier, later)) return null;
  const likeness = likenessOf(earlier, later);
  if (likeness < (named ? LEAST_SHARED : LEAST_SHARED_REWORDED) || sameDocument(earlier, later)) return null;
  // The same measures under another date are the same policy issued again, not a new one.
  if (!earlier.draft && !changedMeasures(earlier, later)) return null;
  return { reason: earlier.draft ? 'FINAL' : 'REVISION', on: startOf(later), likeness, repeal: null };
}

/**
 * How `later` takes the place of `earlier`; null where it does not. Not a repost, which is the same document; not what
 * another body says alike; not a draft of what is in force.
 */
export const replacementOf = (earlier: TextVersion, later: TextVersion): Replacement | null =>
  earlier.id === later.id ? null : (repealed(earlier, later) ?? renewed(earlier, later));
