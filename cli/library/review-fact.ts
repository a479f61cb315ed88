import type { FactReviewInput, ReviewedFact } from '../../graph/facts/change.js';
import { refuseOldReading, writeFactReviews } from '../../graph/facts/stored-reviews.js';
import { statement } from '../../graph/statement.js';
import type { Store } from '../../graph/store.js';
import { correctionRows } from '../../ingest/batch/correction-rows.js';
import type { Corrected } from '../../ingest/correct/corrected-reading.js';
import type { FactReview } from '../../schema/fact-review.js';
import type { UserError } from '../../schema/park.js';
import { stands } from '../../schema/withdrawn.js';
import { correctionOf } from './fact-correction.js';
import { wrongFields } from './fact-fields.js';
import { factName } from './fact-names.js';
import type { FactNotes } from './fact-notes.js';
import { factTarget, type FactTarget } from './fact-target.js';
import { batchOf, writeReading } from './ingest-document.js';
import type { StoredDocument } from './stored-source.js';

/** What writes a reading that is corrected. */
export interface Rereading {
  readonly store: Store;
  /** What reads. */
  readonly reader: string;
  readonly notes: FactNotes;
}

/** What a correction needs beside its input. */
export interface FactWorld extends Rereading {
  /** Who corrects. */
  readonly reviewer: string;
  now(): string;
}

const refused = (...userErrors: readonly UserError[]): ReviewedFact => ({ measureId: null, userErrors });

/**
 * Corrects what was read of one measure: the document's stored text is read again with all that people corrected in it, and
 * written in one transaction with all that hangs on it. Everything that is wrong is told, and then nothing is changed.
 * @throws StoreError CONFLICT where another process corrected, wrote or removed the document meanwhile; then nothing was written.
 */
export async function reviewFact(world: FactWorld, input: FactReviewInput): Promise<ReviewedFact> {
  const wrong = wrongFields(input);
  if (wrong.length > 0) return refused(...wrong);
  const target = await factTarget(world.store, input);
  if ('code' in target) return refused(target);
  const name = await factName(world.store, input, target.now.extraction);
  if (name !== null && typeof name !== 'string') return refused(name);
  const correction = correctionOf(input, target, name, { by: world.reviewer, at: world.now() });
  if ('userErrors' in correction) return refused(...correction.userErrors);
  const now = withTakenBack(world, target, correction.reviews);
  await writeCorrected(world, target.document, correction.corrected, { before: target.kept, now });
  return { measureId: input.measure, userErrors: [] };
}

/**
 * What is kept of a document once it is corrected: what was withdrawn before, and what is taken back now. An earlier correction in
 * whose place another comes is not kept: the later of one place stands.
 */
function withTakenBack(
  world: FactWorld,
  { kept, reviews: before }: FactTarget,
  now: readonly FactReview[],
): readonly FactReview[] {
  const isNew = now.some((one) => !before.includes(one));
  const withdrawn = { by: world.reviewer, at: world.now() };
  const gone = isNew ? [] : before.filter((one) => !now.includes(one)).map((one) => ({ ...one, withdrawn }));
  return [...kept.filter((one) => !stands(one)), ...gone, ...now];
}

/** Corrections of a document before and after a change. */
export interface Reviews {
  readonly before: readonly FactReview[];
  readonly now: readonly FactReview[];
}

/** Corrections are kept outside the store first, and taken back there where they cannot be written. */
export async function writeCorrected(
  { store, reader, notes }: Rereading,
  { row: { slug, url }, fingerprint }: StoredDocument,
  corrected: Corrected,
  { before, now }: Reviews,
): Promise<void> {
  const batch = batchOf(corrected, now, { slug, reader, url });
  const undo = notes.keep({ slug, reviews: [...now] });
  try {
    await writeReading(store, batch, corrected.extraction, { reviews: before, fingerprint }, now);
  } catch (error) {
    undo();
    throw error;
  }
}

/** Corrections of a document that is not held, which finds them when it is read. */
export async function writeUnread({ store, notes }: Rereading, slug: string, { before, now }: Reviews): Promise<void> {
  const documentId = `doc:${slug}`;
  const { corrections = [] } = correctionRows({ slug, documentId }, { corrections: now });
  const undo = notes.keep({ slug, reviews: [...now] });
  try {
    await store.write(async (unit) => {
      await unit.run(statement('bump-version'));
      await refuseOldReading(unit, documentId, { reviews: before, fingerprint: null });
      await writeFactReviews(unit, documentId, corrections);
    });
  } catch (error) {
    undo();
    throw error;
  }
}
