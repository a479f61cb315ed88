import PQueue from 'p-queue';
import { countGraph } from '../../graph/count.js';
import { documentBySlug, heldDocuments } from '../../graph/held-documents.js';
import { entryPath, journalIn, type JournalKind } from '../../graph/journal/journal.js';
import { migrate } from '../../graph/migrate.js';
import type { Changes } from '../../graph/changes.js';
import { isReportId } from '../../graph/parks/ids.js';
import { settleDay } from '../../graph/settle-day.js';
import type { Store } from '../../graph/store.js';
import { removeDocument } from '../../graph/write-document.js';
import { takeOut } from '../export/take-out.js';
import { packageVersion } from '../package-version.js';
import { EXIT, Problem } from '../problem.js';
import type { Added } from './added-documents.js';
import { askingApi } from './ask-api.js';
import { changesBy, type ChangesBy } from './changes-by.js';
import type { Configuration } from './configuration.js';
import { factNotesFor, type FactNotes } from './fact-notes.js';
import { forgetHolder } from './holder.js';
import { ingestDocument } from './ingest-document.js';
import type { DocumentInput, HeldLibrary, Ingested, Status } from './library.js';
import { linksBetween } from './links-between.js';
import { notesFor, type Notes } from './notes.js';
import { localParks } from './park-library.js';
import { parkNotesFor, type KeptParks, type ParkNotes } from './park-notes.js';
import { graphFile, openData } from './open-data.js';
import { localReviews } from './review-library.js';
import { reviewNotesFor, type KeptReviews } from './review-notes.js';
import { forgetRebuild } from './rebuild-note.js';
import { readerFingerprint } from './reader-fingerprint.js';
import { isSampleScheme, writeSamplePark } from './sample-park.js';
import { successionsAfterRemoving } from './successions-after.js';
import { variantsAfterRemoving } from './variants-after.js';
import { wantedDocuments } from './wanted-documents.js';
import { staleDocuments } from './stale-documents.js';
import { verifyGraph } from './verify-graph.js';

/** The documents with their store open in this process. */
export interface LocalLibrary extends HeldLibrary {
  readonly store: Store;
  readonly reader: string;
  /** True where the embedded file was damaged or is gone, so that the graph must be built anew. */
  readonly lost: boolean;
  /** Notes that all that a lost file held is there again. */
  rebuilt(): void;
  /** What people can change through the API, here under the name that the environment gives. */
  readonly changes: Changes;
  /** The same under the name of whoever asks, of what can be begun in time. */
  readonly changesBy: ChangesBy;
  /** Parks and weights that are kept outside the store. */
  keptParks(): KeptParks;
  /** Reviews of links that are kept there. */
  keptReviews(): KeptReviews;
  /** Corrections that are kept outside the store. */
  keptFacts: FactNotes['kept'];
  /** The file of the journal that keeps what was said under a key. */
  entryFile(kind: JournalKind, key: string): string;
  /** What people added and removed, where this data folder keeps it. */
  added(): Added;
}

/**
 * Opens the store that the environment chooses and brings its schema to this version's.
 * @param observed the store as everything here is to use it, for one that counts what it is asked.
 */
export async function openLocalLibrary(
  chosen: Configuration,
  tell: (line: string) => void,
  observed: (store: Store) => Store = (store) => store,
): Promise<LocalLibrary> {
  const opened = await openData(chosen, tell);
  const store = observed(opened.store);
  const close = async (): Promise<void> => {
    await store.close();
    if (chosen.neo4j === null) forgetHolder(chosen.dataDir);
  };
  try {
    await migrate(store);
    await settleDay(store);
  } catch (error) {
    await close();
    throw error;
  }
  const reader = readerFingerprint();
  const notes = notesFor(chosen);
  const parkNotes = parkNotesFor(chosen);
  const reviewNotes = reviewNotesFor(chosen);
  const factNotes = factNotesFor(chosen);
  // One change at a time: what is a variant of what is judged before it is written.
  const queue = new PQueue({ concurrency: 1 });
  const ingestNext = (input: DocumentInput, until = Infinity): Promise<Ingested> =>
    queue.add(() => ingest({ store, reader, notes, parkNotes, tell }, input, until));
  const ofPeople = { store, reader, queue, ingest: ingestNext, notes: { parkNotes, reviewNotes, factNotes } };
  const by: ChangesBy = (reviewer, until) => changesBy(ofPeople, reviewer, until);
  const changes = by(chosen.reviewer);
  return {
    store,
    reader,
    lost: opened.lost,
    rebuilt: () => {
      // The note is of the embedded file; a Neo4j may be built from the same folder.
      if (chosen.neo4j === null) forgetRebuild(chosen.dataDir);
    },
    entryFile: (kind, key) => entryPath(journalIn(chosen.dataDir), kind, key),
    added: notes.added,
    keptParks: parkNotes.kept,
    keptReviews: reviewNotes.kept,
    keptFacts: factNotes.kept,
    changes,
    changesBy: by,
    parks: localParks(store, changes.parks),
    reviews: localReviews(store, changes),
    under: (reviewer) => {
      const own = by(reviewer);
      return { parks: localParks(store, own.parks), reviews: localReviews(store, own) };
    },
    ingest: (input) => ingestNext(input),
    remove: (named) =>
      queue.add(async () =>
        isReport(named)
          ? changes.parks.removeReport(named)
          : (await remove(store, notes, named)) || (await changes.parks.removePark(named)).park !== null,
      ),
    status: () => statusOf(store, notes, reader, chosen),
    verify: () => verifyGraph(store),
    ask: askingApi(store),
    takeOut: (request) => takeOut(store, request),
    close,
  };
}

interface Ingesting {
  readonly store: Store;
  readonly reader: string;
  readonly notes: Notes;
  readonly parkNotes: ParkNotes;
  tell(line: string): void;
}

/** @param until when it must be read, in the milliseconds of `performance.now()`; later nothing is written any more. */
async function ingest(
  { store, reader, notes, parkNotes, tell }: Ingesting,
  input: DocumentInput,
  until: number,
): Promise<Ingested> {
  refuseLate(until, input);
  const ingested = await ingestDocument(store, reader, input, () => {
    refuseLate(until, input);
    notes.ingesting(input);
  });
  if (ingested.outcome !== 'unchanged' && isSampleScheme(input.slug)) {
    (await writeSamplePark(store, parkNotes.kept().unwanted)).forEach(tell);
  }
  return ingested;
}

function refuseLate(until: number, { name }: DocumentInput): void {
  if (performance.now() <= until) return;
  const message = 'was not taken in: the time of the request was over before it was read';
  throw new Problem(EXIT.INPUT, message, name, 'take it in with `cetu ingest`, which has no such limit', {
    code: 'TIMEOUT',
  });
}

/** No slug of a document holds a `/`. */
const isReport = (slug: string): boolean => isReportId(slug) && slug.includes('/');

async function remove(store: Store, notes: Notes, slug: string): Promise<boolean> {
  if ((await documentBySlug(store, slug)) === null) return false;
  notes.removing(slug);
  const variants = await variantsAfterRemoving(store, `doc:${slug}`);
  const successions = await successionsAfterRemoving(store, `doc:${slug}`, variants);
  await removeDocument(store, slug, variants, { linksOf: linksBetween, successions });
  notes.removed(slug);
  return true;
}

async function statusOf(store: Store, notes: Notes, reader: string, chosen: Configuration): Promise<Status> {
  const held = await heldDocuments(store);
  const { nodes, relations } = await countGraph(store);
  return {
    version: packageVersion(),
    store: { engine: store.engine, at: chosen.neo4j?.uri ?? graphFile(chosen.dataDir) },
    server: null,
    documents: held.map(({ slug, title, variant, supersededBy }) => ({ slug, title, variant, supersededBy })),
    labels: nodes,
    relations,
    stale: staleDocuments(held, wantedDocuments(notes.added()), reader),
  };
}
