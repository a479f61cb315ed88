import type { TextVersion } from '../../schema/text-version.js';
import { jaccard, shinglesOf } from './shingles.js';
import { yearsIn } from './titles.js';

/**
 * From here on two texts say so much in the same words that one is the other retold. Unrelated policies share less than
 * .05, a province's plan and its capital's on one subject .05, a retelling in which hardly a sentence is whole .42.
 */
export const LEAST_SHARED = 0.3;

const apart = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;
const disjoint = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((id) => other.includes(id));
/** A draft and a text that was issued: with neither number nor day the other may be a copy that lost the word. */
const draftAndFinal = (one: TextVersion, other: TextVersion): boolean =>
  one.draft && !other.draft && (other.docNumber !== null || other.issuedOn !== null);
const beyond = (one: readonly string[], other: readonly string[]): boolean => one.some((id) => !other.includes(id));

/**
 * True when each text shows an issue of its own, so that however alike they are, they are two documents: two numbers, two
 * signing dates, a draft and an issued text, two years in the titles, other places, or each an issuer that the other lacks.
 * A city that copies a national plan into its opinions, a form notice of the next year and a draft's final text all fall
 * here; they are told by other relations.
 */
function issuedApart(one: TextVersion, other: TextVersion): boolean {
  return (
    draftAndFinal(one, other) ||
    draftAndFinal(other, one) ||
    apart(one.docNumber, other.docNumber) ||
    apart(one.issuedOn, other.issuedOn) ||
    apart(yearsIn(one.title) || null, yearsIn(other.title) || null) ||
    disjoint(one.regions, other.regions) ||
    (beyond(one.issuers, other.issuers) && beyond(other.issuers, one.issuers))
  );
}

const shingled = new WeakMap<TextVersion, ReadonlySet<number>>();
/** A version's shingles, worked out once: it is held against several. */
function shinglesOfVersion(version: TextVersion): ReadonlySet<number> {
  const shingles = shingled.get(version) ?? shinglesOf(version.text);
  shingled.set(version, shingles);
  return shingles;
}

/** How much of two texts is the same, 0..1. */
export const likenessOf = (one: TextVersion, other: TextVersion): number =>
  jaccard(shinglesOfVersion(one), shinglesOfVersion(other));

/** True when both texts are one document. The order of the two does not matter. */
export const sameDocument = (one: TextVersion, other: TextVersion): boolean =>
  !issuedApart(one, other) && likenessOf(one, other) >= LEAST_SHARED;

/** Share of the text that is not said a second time: a careless copy repeats sentences. */
const saidOnce = (version: TextVersion): number => shinglesOfVersion(version).size / Math.max(1, version.text.length);

/**
 * Orders versions of one document by their claim to be the document itself, the best first: with a number before without,
 * then by the number of issuers named, with a signing date before without, a draft before a copy that lost the word, then the
 * text that repeats itself less; equal in all, by id, so that the answer never depends on which came first.
 */
export function byAuthority(one: TextVersion, other: TextVersion): number {
  return (
    Number(other.docNumber !== null) - Number(one.docNumber !== null) ||
    other.issuers.length - one.issuers.length ||
    Number(other.issuedOn !== null) - Number(one.issuedOn !== null) ||
    Number(other.draft) - Number(one.draft) ||
    saidOnce(other) - saidOnce(one) ||
    (one.id < other.id ? -1 : 1)
  );
}
