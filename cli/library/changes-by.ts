import type PQueue from 'p-queue';
import type { Changes } from '../../graph/changes.js';
import { NotBegun, writingInTime } from '../../graph/guard/deadline.js';
import type { Store } from '../../graph/store.js';
import { bringDocument } from './bring-document.js';
import type { FactNotes } from './fact-notes.js';
import type { DocumentInput, Ingested } from './library.js';
import { linkChanges, linkWorld } from './link-world.js';
import type { ParkNotes } from './park-notes.js';
import { parkChanges, parkWorld } from './park-world.js';
import { importFacts } from './import-facts.js';
import { reviewFact } from './review-fact.js';
import type { ReviewNotes } from './review-notes.js';
import { withdrawFact } from './withdraw-fact.js';

/**
 * What somebody can change, under their name.
 * @param until when it must have begun, in the milliseconds of `performance.now()`: whoever asked has been told TIMEOUT by
 *   then, and nothing is to happen behind their back.
 */
export type ChangesBy = (reviewer: string, until?: number) => Changes;

/** What changes of every subject are made with, whoever makes them. */
export interface ChangeWorld {
  readonly store: Store;
  readonly reader: string;
  /** Documents change one at a time. */
  readonly queue: PQueue;
  readonly ingest: (input: DocumentInput, until: number) => Promise<Ingested>;
  readonly notes: {
    readonly parkNotes: ParkNotes;
    readonly reviewNotes: ReviewNotes;
    readonly factNotes: FactNotes;
  };
}

/** What people can change through the API under one name. */
export function changesBy(world: ChangeWorld, reviewer: string, until = Infinity): Changes {
  const { store, reader, queue, ingest, notes } = world;
  const inTime = writingInTime(store, until);
  const now = (): string => new Date().toISOString();
  // An import writes one document after another: once the first is written, the others follow.
  const ofFacts = { store, reader, notes: notes.factNotes, reviewer, now };
  const ofOneFact = { ...ofFacts, store: inTime };
  const next = <T>(work: () => Promise<T>): Promise<T> =>
    queue.add(() => {
      if (performance.now() > until) throw new NotBegun();
      return work();
    });
  return {
    parks: parkChanges(inTime, parkWorld(reviewer, notes.parkNotes)),
    links: linkChanges(inTime, linkWorld(reviewer, notes.reviewNotes)),
    documents: { ingestDocument: (brought) => bringDocument(store, (input) => ingest(input, until), brought) },
    facts: {
      reviewFact: (input) => next(() => reviewFact(ofOneFact, input)),
      withdrawFact: (withdrawal) => next(() => withdrawFact(ofOneFact, withdrawal)),
      importFacts: (documents) => next(() => importFacts(ofFacts, documents)),
    },
  };
}
