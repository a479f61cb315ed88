import type { GovernmentLevel } from '../../schema/model.js';
import { isIndicator, type LinkReview, type ReviewedSide } from '../../schema/link-review.js';
import { statement } from '../statement.js';
import type { ReadUnit } from '../store.js';
import { unfitDirection, type Misfit } from './pair-rules.js';
import { boundedByPeople, isSameProvision } from './same-provision.js';

/** A measure or dimension as the graph holds it. */
export interface StoredSide extends Omit<ReviewedSide, 'quote'> {
  /** As it reads, its number included. */
  readonly text: string;
  readonly sort: string;
}

/** A held document as far as links of its provisions are drawn. */
export interface ReviewedDocument {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly level: GovernmentLevel | null;
  readonly variant: boolean;
  /** Slugs of what it is a copy of. */
  readonly originals: readonly string[];
}

/** Where a review stands: null on a side that has no place. */
export interface Placement {
  readonly review: LinkReview;
  readonly from: StoredSide | null;
  readonly to: StoredSide | null;
  /** Why its documents cannot be linked so, as they are held now. */
  readonly unfit: Misfit | null;
}

/** A review at the two provisions that it is of. */
export interface StandingReview {
  readonly link: string;
  readonly review: LinkReview;
  readonly from: StoredSide;
  readonly to: StoredSide;
}

/** A provision's words: its number may change while they do not. `1.组建机构。…` reads 组建机构。… */
export function quoteOf({ text, number }: Pick<StoredSide, 'text' | 'number'>): string {
  const words = text.startsWith(number) ? text.slice(number.length).trim() : text;
  return words === '' ? text : words;
}

export const sideOf = (stored: StoredSide): ReviewedSide => {
  const { id, documentId, number, title, start, end } = stored;
  return { id, documentId, number, title, quote: quoteOf(stored), start, end };
};

/** Measures and dimensions by their ids. */
export async function sidesById(unit: ReadUnit, ids: readonly string[]): Promise<ReadonlyMap<string, StoredSide>> {
  const rows = ids.length === 0 ? [] : await unit.run(statement('sides-by-id'), { ids: [...new Set(ids)] });
  return new Map(rows.map(({ row }) => row as unknown as StoredSide).map((side) => [side.id, side]));
}

export async function reviewedDocuments(
  unit: ReadUnit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReviewedDocument>> {
  const rows = await unit.run(statement('reviewed-documents'), { ids: [...new Set(ids)] });
  return new Map(rows.map(({ row }) => row as unknown as ReviewedDocument).map((document) => [document.id, document]));
}

/**
 * Finds the provisions that each review is of: under the same id with the same words; else the first of its document that
 * has these words, since a number may move; else under the same id with other bounds, see same-provision.ts. A variant's provisions are passed over: its links are those of the original.
 */
export async function placed(
  unit: ReadUnit,
  reviews: readonly LinkReview[],
  documents: ReadonlyMap<string, ReviewedDocument>,
): Promise<readonly Placement[]> {
  const wanted = reviews
    .flatMap(({ from, to }) => [from, to])
    .filter(({ documentId }) => documents.get(documentId)?.variant === false);
  const byId = await sidesById(
    unit,
    wanted.map(({ id }) => id),
  );
  const isThere = ({ id, quote }: ReviewedSide): boolean => {
    const stored = byId.get(id);
    return stored !== undefined && quoteOf(stored) === quote;
  };
  const gone = [...new Set(wanted.filter((side) => !isThere(side)).map(({ documentId }) => documentId))];
  const moved = await byWords(unit, gone);
  const bounded = await boundedByPeople(unit, gone);
  const held = new Set(wanted);
  const find = (side: ReviewedSide): StoredSide | null => {
    if (!held.has(side)) return null;
    const stored = byId.get(side.id);
    if (isThere(side)) return stored ?? null;
    const elsewhere = moved.get(wordsKey(side.id, side.documentId, side.quote));
    if (elsewhere !== undefined) return elsewhere;
    return stored !== undefined && isSameProvision(side.quote, quoteOf(stored), bounded.has(side.id)) ? stored : null;
  };
  return reviews.map((review) => ({
    ...{ review, from: find(review.from), to: find(review.to) },
    unfit: isIndicator(review.to) ? null : unfitNow(review, documents),
  }));
}

/** Levels may be read otherwise than when somebody judged, or have been unknown as long as a document was not held. */
function unfitNow({ from, to }: LinkReview, documents: ReadonlyMap<string, ReviewedDocument>): Misfit | null {
  const [own, other] = [documents.get(from.documentId), documents.get(to.documentId)];
  return own === undefined || other === undefined ? null : unfitDirection(own, other);
}

/** A measure is not found again in a dimension that has its words. */
const wordsKey = (id: string, documentId: string, quote: string): string =>
  JSON.stringify([id.slice(0, 'mea:'.length), documentId, quote]);

/** All provisions of documents by their words; of several with the same words the first. */
async function byWords(unit: ReadUnit, documentIds: readonly string[]): Promise<ReadonlyMap<string, StoredSide>> {
  const rows = documentIds.length === 0 ? [] : await unit.run(statement('sides-in-documents'), { ids: documentIds });
  const sides = rows.map(({ row }) => row as unknown as StoredSide).sort((a, b) => (a.sort < b.sort ? 1 : -1));
  return new Map(sides.map((side) => [wordsKey(side.id, side.documentId, quoteOf(side)), side]));
}
