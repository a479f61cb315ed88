import PQueue from 'p-queue';
import { countGraph } from '../../graph/count.js';
import { documentBySlug, heldDocuments } from '../../graph/held-documents.js';
import { migrate } from '../../graph/migrate.js';
import type { Changes } from '../../graph/changes.js';
import { REPORT_PREFIX } from '../../graph/parks/ids.js';
import type { Store } from '../../graph/store.js';
import { removeDocument } from '../../graph/write-document.js';
import { takeOut } from '../export/take-out.js';
import { packageVersion } from '../package-version.js';
import type { Added } from './added-documents.js';
import { askApi } from './ask-api.js';
import { bringDocument } from './bring-document.js';
import type { Configuration } from './configuration.js';
import { factNotesFor, type FactNotes } from './fact-notes.js';
import { forgetHolder, noteHolder } from './holder.js';
import { ingestDocument } from './ingest-document.js';
import type { DocumentInput, Ingested, Library, Status } from './library.js';
import { linksBetween } from './links-between.js';
import { notesFor, type Notes } from './notes.js';
import { linkChanges, linkWorld } from './link-world.js';
import { localParks } from './park-library.js';
import { parkNotesFor, type KeptParks } from './park-notes.js';
import { parkChanges, parkWorld } from './park-world.js';
import { graphFile, openData } from './open-data.js';
import { localReviews } from './review-library.js';
import { reviewNotesFor, type KeptReviews } from './review-notes.js';
import { readerFingerprint } from './reader-fingerprint.js';
import { reviewFact } from './review-fact.js';
import { isSampleScheme, writeSamplePark } from './sample-park.js';
import { successionsAfterRemoving } from './successions-after.js';
import { variantsAfterRemoving } from './variants-after.js';
import { wantedDocuments } from './wanted-documents.js';
import { staleDocuments } from './stale-documents.js';
import { verifyGraph } from './verify-graph.js';

/** The documents with their store open in this process. */
export interface LocalLibrary extends Library {
  readonly store: Store;
  readonly reader: string;
  /** True where a damaged file was set aside just now, so that the graph must be built anew. */
  readonly replaced: boolean;
  /** What people can change through the API. */
  readonly changes: Changes;
  /** Parks and weights that are kept outside the store. */
  keptParks(): KeptParks;
  /** Reviews of links that are kept there. */
  keptReviews(): KeptReviews;
  /** Corrections that are kept outside the store. */
  keptFacts: FactNotes['kept'];
  /** What people added and removed, where this data folder keeps it. */
  added(): Added;
}

/** Opens the store that the environment chooses and brings its schema to this version's. */
export async function openLocalLibrary(chosen: Configuration, tell: (line: string) => void): Promise<LocalLibrary> {
  const { store, replaced } = await openData(chosen, tell);
  if (chosen.neo4j === null) noteHolder(chosen.dataDir);
  const close = async (): Promise<void> => {
    await store.close();
    if (chosen.neo4j === null) forgetHolder(chosen.dataDir);
  };
  try {
    await migrate(store);
  } catch (error) {
    await close();
    throw error;
  }
  const reader = readerFingerprint();
  const notes = notesFor(chosen);
  const parkNotes = parkNotesFor(chosen);
  const ofParks = parkChanges(store, parkWorld(chosen.reviewer, parkNotes));
  const reviewNotes = reviewNotesFor(chosen);
  const ofLinks = linkChanges(store, linkWorld(chosen.reviewer, reviewNotes));
  // One change at a time: what is a variant of what is judged before it is written.
  const queue = new PQueue({ concurrency: 1 });
  const ingestNext = (input: DocumentInput): Promise<Ingested> =>
    queue.add(() => ingest({ store, reader, notes, tell }, input));
  const factNotes = factNotesFor(chosen);
  const now = (): string => new Date().toISOString();
  const world = { store, reader, notes: factNotes, reviewer: chosen.reviewer, now };
  return {
    store,
    reader,
    replaced,
    added: notes.added,
    keptParks: parkNotes.kept,
    keptReviews: reviewNotes.kept,
    keptFacts: factNotes.kept,
    changes: {
      parks: ofParks,
      links: ofLinks,
      documents: { ingestDocument: (brought) => bringDocument(store, ingestNext, brought) },
      facts: { reviewFact: (input) => queue.add(() => reviewFact(world, input)) },
    },
    parks: localParks(store, ofParks),
    reviews: localReviews(store, ofLinks),
    ingest: ingestNext,
    remove: (slug) => queue.add(() => (isReport(slug) ? ofParks.removeReport(slug) : remove(store, notes, slug))),
    status: () => statusOf(store, notes, reader, chosen),
    verify: () => verifyGraph(store),
    ask: (query, variables) => askApi(store, query, variables),
    takeOut: (request) => takeOut(store, request),
    close,
  };
}

interface Ingesting {
  readonly store: Store;
  readonly reader: string;
  readonly notes: Notes;
  tell(line: string): void;
}

async function ingest({ store, reader, notes, tell }: Ingesting, input: DocumentInput): Promise<Ingested> {
  const ingested = await ingestDocument(store, reader, input, () => {
    notes.ingesting(input);
  });
  if (ingested.outcome !== 'unchanged' && isSampleScheme(input.slug)) (await writeSamplePark(store)).forEach(tell);
  return ingested;
}

/** No slug of a document holds a `/`. */
const isReport = (slug: string): boolean => slug.startsWith(REPORT_PREFIX) && slug.includes('/');

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
