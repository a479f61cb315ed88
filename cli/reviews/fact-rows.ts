import type { DocumentReviews, FactReview } from '../../schema/fact-review.js';
import type { Rows } from '../formats.js';
import { shortened } from '../table.js';

const WORDS = 24;
const named = ({ agency, product }: FactReview): string | null => agency ?? product;

const all = (documents: readonly DocumentReviews[]): readonly FactReview[] =>
  documents.flatMap(({ reviews }) => reviews);

/** Corrections as a terminal shows them. */
export const factsForPeople = (documents: readonly DocumentReviews[]): Rows => ({
  head: ['correction', 'measure', 'change', 'words', 'name', 'part', 'by', 'on', 'note'],
  rows: all(documents).map((one) => [
    ...[one.id, shortened(`${one.measure.id} ${one.measure.title}`, WORDS), `${one.change} ${one.fact}`],
    ...[shortened(one.asPrinted, WORDS), named(one), one.role, one.by, one.at.slice(0, 10)],
    shortened(one.note ?? '', WORDS),
  ]),
});

/** All of each, a row each. */
export const wholeFacts = (documents: readonly DocumentReviews[]): Rows => ({
  head: [
    ...['id', 'document', 'measure', 'title', 'change', 'fact', 'asPrinted', 'start', 'end', 'name', 'part'],
    ...['by', 'at', 'note'],
  ],
  rows: all(documents).map((one) => [
    ...[one.id, one.slug, one.measure.id, one.measure.title, one.change, one.fact, one.asPrinted],
    ...[one.place.start, one.place.end, named(one), one.role, one.by, one.at, one.note],
  ]),
});
