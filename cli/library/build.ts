import { createHash } from 'node:crypto';
import { documentsBySha, heldDocuments, type HeldDocument } from '../../graph/held-documents.js';
import type { JournalKind } from '../../graph/journal/journal.js';
import { graphMeta, setCorpusFingerprint } from '../../graph/meta.js';
import { restoreParks } from '../../graph/parks/restore.js';
import { restoreReviews } from '../../graph/reviews/import-reviews.js';
import { EXIT } from '../problem.js';
import { problemOf } from '../problem-of.js';
import { broughtBack, entryFailed } from './brought-back.js';
import { NO_FACT_NOTES } from './fact-notes.js';
import type { DocumentInput } from './library.js';
import { linksBetween } from './links-between.js';
import type { LocalLibrary } from './local-library.js';
import type { KeptParks } from './park-notes.js';
import { surroundingsOf } from './park-world.js';
import { restoreFacts } from './restore-facts.js';
import { writeSamplePark } from './sample-park.js';
import { wantedDocuments } from './wanted-documents.js';

/** Where it is told what a build does. */
export interface Told {
  line(text: string): void;
  /** Before a build: how many documents it has. */
  progress(total: number): { step(slug: string, outcome: string): void; end(): void };
}

/** Brings the graph to what people said and to the shipped corpus, where it is not. */
export async function build(library: LocalLibrary, told: Told): Promise<void> {
  await restoreJournal(library, told);
  await buildDocuments(library, told);
}

/**
 * Brings back what people said and the graph lacks. Nobody may say anything before: what is said of a park, or corrected in a text, is added to
 * what the graph has of it, and kept in place of what the journal had.
 */
export async function restoreJournal(library: LocalLibrary, told: Told): Promise<void> {
  const entry = entryIn(library);
  const kept = library.keptParks();
  // Before the documents: each scheme finds its parks when it is written, each document what was said of its links.
  const unplaced = await broughtBack(
    [
      ...kept.reports.map((report) => ({ ...entry('report', report.id), reports: [report] })),
      ...kept.parks.map((park) => ({ ...entry('park', park.id), parks: [park] })),
      ...kept.weights.map((weights) => ({ ...entry('weights', weights.schemeId), weights: [weights] })),
    ],
    (some) => restoreParks(library.store, ofParks(some), surroundingsOf),
    (one) => one,
  );
  const reviewed = library.keptReviews();
  await broughtBack(
    reviewed.reviews,
    (reviews) => restoreReviews(library.store, reviews, linksBetween),
    ({ id }) => entry('link-review', id),
  );
  const facts = library.keptFacts();
  tellPassedOver(told, [...kept.broken, ...unplaced, ...reviewed.broken, ...facts.broken]);
  await broughtBack(
    facts.read,
    (read) => restoreFacts({ store: library.store, reader: library.reader, notes: NO_FACT_NOTES }, read),
    ({ slug }) => entry('fact-review', slug),
  );
}

/**
 * Brings the graph to the shipped corpus and to what people added or removed, where it is not: it was built from other bytes,
 * another manifest or by other rules, or is not there. The fingerprint is noted last, so that a build that was cut off is
 * made again.
 */
export async function buildDocuments(library: LocalLibrary, told: Told): Promise<void> {
  await ingestWanted(library, told);
  for (const line of await writeSamplePark(library.store, library.keptParks().unwanted)) told.line(line);
  library.rebuilt();
}

/** One at a time, or all together. */
const ofParks = (some: readonly Partial<Pick<KeptParks, 'parks' | 'weights' | 'reports'>>[]) => ({
  parks: some.flatMap(({ parks = [] }) => parks),
  weights: some.flatMap(({ weights = [] }) => weights),
  reports: some.flatMap(({ reports = [] }) => reports),
});

const entryIn = (library: LocalLibrary) => (kind: JournalKind, key: string) => ({
  key,
  file: library.entryFile(kind, key),
});

function tellPassedOver(told: Told, broken: readonly string[]): void {
  for (const line of broken) told.line(`the journal cannot be read here and is passed over: ${line}`);
}

async function ingestWanted(library: LocalLibrary, told: Told): Promise<void> {
  const added = library.added();
  tellPassedOver(told, added.broken);
  const held = await heldDocuments(library.store);
  for (const { slug } of held) if (added.unwanted.includes(slug)) await library.remove(slug);
  const inputs = wantedDocuments(added);
  const fingerprint = fingerprintOf(inputs, library.reader);
  if ((await graphMeta(library.store)).corpusFingerprint === fingerprint) return;

  const ofPeople = new Set(added.inputs);
  const shown = told.progress(inputs.length);
  try {
    for (const input of inputs) {
      const ingest = ofPeople.has(input) ? ingestAdded : ingestShipped;
      shown.step(input.slug, await ingest(library, input, held));
    }
  } finally {
    shown.end();
  }
  await setCorpusFingerprint(library.store, fingerprint);
}

/** Somebody may have added the very bytes under another slug before Cetu shipped them: then theirs is the text's one place. */
async function ingestShipped(
  library: LocalLibrary,
  input: DocumentInput,
  held: readonly HeldDocument[],
): Promise<string> {
  const twin = (await documentsBySha(library.store, sha256(input.bytes)))[0];
  if (twin !== undefined && !held.some(({ slug }) => slug === input.slug)) {
    return `passed over, these very bytes are in the graph already, as “${twin.slug}”`;
  }
  return (await library.ingest(input)).outcome;
}

/** There may be thousands, so what is current is not read again; and what a newer Cetu refuses must not keep it from the rest. */
async function ingestAdded(
  library: LocalLibrary,
  input: DocumentInput,
  held: readonly HeldDocument[],
): Promise<string> {
  const before = held.find((document) => document.slug === input.slug);
  if (before?.sha256 === sha256(input.bytes) && before.reader === library.reader) return 'unchanged';
  try {
    return (await library.ingest(input)).outcome;
  } catch (error) {
    const problem = problemOf(error);
    if (problem.exitCode !== EXIT.INPUT && problem.exitCode !== EXIT.CHECK) {
      throw entryFailed(entryIn(library)('document', input.slug), error);
    }
    return `passed over, it was added earlier and is not read any more: ${problem.message}`;
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** One hash of all that decides what the graph becomes: bytes, what is known of them, and what reads. */
function fingerprintOf(inputs: readonly DocumentInput[], reader: string): string {
  const hash = createHash('sha256').update(reader);
  for (const { bytes, ...about } of inputs) hash.update(JSON.stringify(about)).update(bytes);
  return hash.digest('hex');
}
