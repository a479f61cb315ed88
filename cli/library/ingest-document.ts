import { reviewsOfDocument, type ReadFrom } from '../../graph/facts/stored-reviews.js';
import { documentBySlug, documentsBySha } from '../../graph/held-documents.js';
import { holdsAlready } from '../../graph/holds-already.js';
import { nearDuplicates } from '../../graph/questions/near-duplicates.js';
import { originalsOfDocuments } from '../../graph/questions/originals-of-documents.js';
import { predecessorsOfDocuments } from '../../graph/questions/predecessors-of-documents.js';
import { successorsOfDocuments } from '../../graph/questions/successors-of-documents.js';
import { variantsOfDocuments } from '../../graph/questions/variants-of-documents.js';
import type { Store } from '../../graph/store.js';
import { writeDocument } from '../../graph/write-document.js';
import { graphBatch, type BatchOptions } from '../../ingest/batch.js';
import { versionOfBatch } from '../../ingest/compare/version-of-batch.js';
import { correctedReading, type Corrected } from '../../ingest/correct/corrected-reading.js';
import { readSource } from '../../ingest/read/source.js';
import { namesCounted } from '../../ingest/resolved-names.js';
import { regionById } from '../../ingest/resolve/regions.js';
import type { FactReview } from '../../schema/fact-review.js';
import type { GraphBatch } from '../../schema/graph-batch.js';
import { stillToCome } from '../../schema/still-to-come.js';
import type { Extraction } from '../../schema/model.js';
import { EXIT, Problem } from '../problem.js';
import { differencesFrom } from './hold-against.js';
import type { DocumentInput, Ingested, Outcome } from './library.js';
import { linksBetween } from './links-between.js';
import { remember } from './linkable-texts.js';
import { successionsAfterWriting } from './successions-after.js';
import { summaryOf } from './summary-of.js';
import { sketchedBatch, variantsAfterWriting } from './variants-after.js';

/**
 * One document on its whole way: bytes → extraction → batch → graph, its copies in the graph told. Whatever is wrong
 * with it is found before the write, which is one transaction, so that nothing is ever half there.
 * @param note keeps the document's bytes outside the store, once it is certain that they will be written.
 */
export async function ingestDocument(
  store: Store,
  reader: string,
  input: DocumentInput,
  note: () => void = () => undefined,
): Promise<Ingested> {
  const began = performance.now();
  const reviews = await reviewsOfDocument(store, `doc:${input.slug}`);
  const corrected = correctedReading(await readSource(input.bytes, input.name), reviews, input.given);
  await refuseDocument(store, corrected, input);
  const { extraction } = corrected;
  const batch = batchOf(corrected, reviews, { slug: input.slug, reader, url: input.url });
  note();
  const outcome = await writeReading(store, batch, extraction, { reviews, fingerprint: null }, reviews);
  const relatives = await relativesOf(store, batch.document);
  return {
    ...summaryOf(batch, namesCounted(extraction)),
    outcome,
    ...relatives,
    milliseconds: Math.round(performance.now() - began),
  };
}

/**
 * Refuses a document that is none, that is not what it is said to be, or whose name or bytes are another's.
 * @throws Problem
 */
export async function refuseDocument(store: Store, { raw }: Corrected, input: DocumentInput): Promise<void> {
  refuseWhatIsNoPolicy(raw, input);
  refuseWhatIsOtherwiseKnown(raw, input);
  refuseWhatIsOtherwiseGiven(raw, input);
  await refuseTakenNames(store, raw, input);
}

/** The rows of a corrected reading. */
export const batchOf = (
  { extraction, placed }: Corrected,
  reviews: readonly FactReview[],
  options: Pick<BatchOptions, 'slug' | 'reader' | 'url'>,
): GraphBatch => graphBatch(extraction, { ...options, corrections: reviews, placed });

/** Writes a reading and all that hangs on it, in one transaction. */
export async function writeReading(
  store: Store,
  batch: GraphBatch,
  read: Extraction,
  readFrom: ReadFrom,
  /** All corrections that it is read with. */
  reviews: readonly FactReview[],
): Promise<Outcome> {
  if (await holdsAlready(store, batch)) return 'unchanged';
  remember(read, batch.document.slug, reviews);
  const near = await nearDuplicates(store, sketchedBatch(batch));
  const written = versionOfBatch(batch);
  const variants = await variantsAfterWriting(store, written, near);
  const successions = await successionsAfterWriting(store, written, near, variants);
  const settling = { linksOf: linksBetween, successions, readFrom };
  return writeDocument(store, batch, variants, settling);
}

type Relatives = Pick<Ingested, 'variantOf' | 'variants' | 'supersededBy' | 'supersededFrom' | 'supersedes'>;

/** What the graph says of the document's copies, and of what took whose place. */
async function relativesOf(
  store: Store,
  { id, draft }: { readonly id: string; readonly draft: boolean },
): Promise<Relatives> {
  const slugOfId = (documentId: string): string => documentId.slice('doc:'.length);
  const [originals, copies, later, earlier] = await Promise.all([
    originalsOfDocuments(store, [id]),
    variantsOfDocuments(store, [id]),
    successorsOfDocuments(store, [id]),
    predecessorsOfDocuments(store, [id]),
  ]);
  const original = originals.get(id)?.[0];
  const variants = copies.get(id) ?? [];
  const successor = later.get(id)?.[0];
  const predecessors = earlier.get(id) ?? [];
  return {
    variantOf: original === undefined ? null : slugOfId(original.originalId),
    variants: variants.map((one) => slugOfId(one.variantId)),
    supersededBy: successor === undefined ? null : slugOfId(successor.laterId),
    supersededFrom: stillToCome({ draft }, successor?.on),
    supersedes: predecessors.map((one) => slugOfId(one.earlierId)),
  };
}

/** A letter, a list or a poem reads as a document without parts, numbers, names or references. */
function refuseWhatIsNoPolicy(read: Extraction, { name }: DocumentInput): void {
  const parts = [read.sections, read.measures, read.indicators, read.issuers, read.citations, read.targets];
  if (read.docNumber !== null || parts.some((list) => list.length > 0)) return;
  throw new Problem(
    EXIT.INPUT,
    'this reads as no policy document: it has no sections, measures, issuers, number or references',
    name,
    'look at what is read with `cetu extract`; give the document’s own text',
    { code: 'NO_POLICY' },
  );
}

function refuseWhatIsOtherwiseKnown(read: Extraction, { name, known }: DocumentInput): void {
  const differences = differencesFrom(known, read);
  if (differences.length === 0) return;
  throw new Problem(
    EXIT.CHECK,
    `is not read as its manifest knows it: ${differences.join('; ')}`,
    name,
    'mend the manifest where the text says otherwise; else report what was misread',
  );
}

/** What whoever brings a text says of it is taken only where the text leaves it open. */
function refuseWhatIsOtherwiseGiven(read: Extraction, { name, given = {} }: DocumentInput): void {
  const wayOut = 'leave it out where the text says otherwise; else report what was misread';
  if (given.kind !== undefined && given.kind !== read.kind) {
    const message = `is read as ${read.kind}, not as ${given.kind}`;
    throw new Problem(EXIT.CHECK, message, name, wayOut, { code: 'KIND_DIFFERS' });
  }
  const region = given.region === undefined ? null : regionById(given.region).name;
  if (region !== null && !read.regions.includes(region)) {
    const found = read.regions.length === 0 ? 'without a region' : `as one of ${read.regions.join('、')}`;
    throw new Problem(EXIT.CHECK, `is read ${found}, not as one of ${region}`, name, wayOut, {
      code: 'REGION_DIFFERS',
    });
  }
}

/** Two files under one slug, and one file's bytes under two, are told apart unless a person chose the slug. */
async function refuseTakenNames(store: Store, { source }: Extraction, input: DocumentInput): Promise<void> {
  const before = await documentBySlug(store, input.slug);
  if (input.slugGiven) return;
  if (before !== null && before.sourceName !== source.name && input.takesPlace !== true) {
    throw new Problem(
      EXIT.INPUT,
      `the slug “${input.slug}” belongs to ${before.sourceName}`,
      input.name,
      `give this one a slug of its own, or take that one’s place with --slug ${input.slug}`,
      { code: 'SLUG_TAKEN' },
    );
  }
  const twin = (await documentsBySha(store, source.sha256)).find((one) => one.slug !== input.slug);
  if (before === null && twin !== undefined) {
    throw new Problem(
      EXIT.INPUT,
      `these very bytes are in the graph already, as “${twin.slug}”`,
      input.name,
      `leave it, or keep it a second time with --slug ${input.slug}`,
      { code: 'BYTES_HELD' },
    );
  }
}
