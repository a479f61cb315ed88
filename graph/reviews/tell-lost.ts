import type { LinkReview, ReviewedSide } from '../../schema/link-review.js';
import type { WriteUnit } from '../store.js';
import { writeRows } from '../write/rows.js';
import type { Misfit } from './pair-rules.js';
import type { Placement, ReviewedDocument } from './place.js';
import { deleteFindings } from './records.js';

/** As much of a quotation as a message needs. */
const TOLD = 60;
const shortened = (text: string): string => (text.length > TOLD ? `${text.slice(0, TOLD)}…` : text);

/** Writes a finding for each held document that has a review's words no longer, in place of what was amiss before. */
export async function tellLost(
  unit: WriteUnit,
  placements: readonly Placement[],
  documents: ReadonlyMap<string, ReviewedDocument>,
): Promise<void> {
  await deleteFindings(
    unit,
    placements.map(({ review }) => review),
  );
  const findings = placements.flatMap(({ review, from, to, unfit }) => [
    ...(from === null || unfit !== null ? lost(review, [review.from, review.to], documents, unfit) : []),
    ...(to === null ? lost(review, [review.to, review.from], documents, null) : []),
  ]);
  await writeRows(unit, 'write-findings', findings);
}

function lost(
  review: LinkReview,
  [side, other]: readonly [ReviewedSide, ReviewedSide],
  documents: ReadonlyMap<string, ReviewedDocument>,
  unfit: Misfit | null,
): readonly object[] {
  const document = documents.get(side.documentId);
  if (document === undefined) return [];
  const { slug, variant, originals } = document;
  const key = `${review.id}/${side.id}`;
  const said = `what ${review.by} said on ${review.at.slice(0, 10)} of the link of ${side.number} ${side.title} with ${other.id} (${review.status})`;
  const why = variant
    ? `this text is a copy of ${originals.join(', ')}, whose links count`
    : (unfit?.message ?? `its words are gone: ${shortened(side.quote)}`);
  const wayOut = `say it anew of what is there, or withdraw ${review.id}`;
  return [
    {
      id: `fin:${slug}/REVIEW_WITHOUT_PLACE/${key}`,
      documentId: document.id,
      about: review.id,
      code: 'REVIEW_WITHOUT_PLACE',
      severity: 'WARNING',
      message: `${said} does not count: ${why}; ${wayOut}`,
      ...{ start: null, end: null, quote: null },
      // After what was found in the text, whose places are digits.
      sort: `${slug}/~${key}`,
    },
  ];
}
