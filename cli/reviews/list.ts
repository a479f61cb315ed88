import { Command } from 'commander';
import type { KeptReview } from '../../graph/reviews/records.js';
import { linkBetween, type LinkReview, type ReviewedSide } from '../../schema/link-review.js';
import { printAs, tableOf, withFormats, type Formats, type Rows } from '../formats.js';
import { shortened } from '../table.js';
import { withLibrary } from '../with-library.js';
import { factsForPeople, wholeFacts } from './fact-rows.js';

/** `cetu reviews`: every link that somebody judged of or proposed, the earliest first. */
export const listCommand = (): Command =>
  withFormats(
    new Command('list')
      .description('list the links that somebody judged of or proposed')
      .option('--facts', 'list what was corrected in readings instead'),
  ).action(async ({ facts, ...formats }: Formats & { facts?: true }) => {
    if (facts === true) return listFacts(formats);
    const kept = await withLibrary((library) => library.reviews.list());
    printAs(
      formats,
      kept.map(({ review, link }) => ({ ...review, link })),
      () => wholeRows(kept),
      () => (kept.length === 0 ? 'nobody has judged of a link yet' : tableOf(rowsForPeople(kept))),
    );
  });

async function listFacts(formats: Formats): Promise<void> {
  const documents = await withLibrary((library) => library.reviews.facts());
  const none = documents.every(({ reviews }) => reviews.length === 0);
  printAs(
    formats,
    documents.flatMap(({ reviews }) => reviews),
    () => wholeFacts(documents),
    () => (none ? 'nobody has corrected a reading yet' : tableOf(factsForPeople(documents))),
  );
}

const HEADING = 24;
const heading = ({ number, title }: ReviewedSide): string => shortened(`${number} ${title}`, HEADING);
const day = ({ at }: LinkReview): string => at.slice(0, 10);

const rowsForPeople = (kept: readonly KeptReview[]): Rows => ({
  head: ['link', 'from', 'to', 'status', 'relation', 'by', 'on', 'note'],
  rows: kept.map(({ review, link }) => [
    link ?? `${linkBetween(review.from.id, review.to.id)} (stands nowhere now: ${review.id})`,
    heading(review.from),
    heading(review.to),
    review.status,
    review.relation,
    review.by,
    day(review),
    shortened(review.note ?? '', HEADING),
  ]),
});

const wholeRows = (kept: readonly KeptReview[]): Rows => ({
  head: [
    ...['link', 'madeOf', 'status', 'relation', 'by', 'at', 'note', 'proposedBy', 'from', 'fromTitle', 'fromQuote'],
    ...['to', 'toTitle', 'toQuote', 'id'],
  ],
  rows: kept.map(({ review: { from, to, ...review }, link }) => [
    ...[link, linkBetween(from.id, to.id), review.status, review.relation, review.by, review.at, review.note],
    ...[review.proposal?.by ?? null, from.id, from.title, from.quote, to.id, to.title, to.quote, review.id],
  ]),
});
