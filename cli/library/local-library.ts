import PQueue from 'p-queue';
import { countGraph } from '../../graph/count.js';
import { heldDocuments } from '../../graph/held-documents.js';
import { migrate } from '../../graph/migrate.js';
import type { Store } from '../../graph/store.js';
import { removeDocument } from '../../graph/write-document.js';
import { packageVersion } from '../package-version.js';
import type { Configuration } from './configuration.js';
import { forgetHolder, noteHolder } from './holder.js';
import { ingestDocument } from './ingest-document.js';
import type { Library, Status } from './library.js';
import { graphFile, openData } from './open-data.js';
import { readerFingerprint } from './reader-fingerprint.js';
import { variantsAfterRemoving } from './variants-after.js';
import { staleDocuments } from './stale-documents.js';
import { verifyGraph } from './verify-graph.js';

/** The documents with their store open in this process. */
export interface LocalLibrary extends Library {
  readonly store: Store;
  readonly reader: string;
}

/** Opens the store that the environment chooses and brings its schema to this version's. */
export async function openLocalLibrary(chosen: Configuration, tell: (line: string) => void): Promise<LocalLibrary> {
  const store = await openData(chosen, tell);
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
  // One change at a time: what is a variant of what is judged before it is written.
  const changes = new PQueue({ concurrency: 1 });
  return {
    store,
    reader,
    ingest: (input) => changes.add(() => ingestDocument(store, reader, input)),
    remove: (slug) =>
      changes.add(async () => removeDocument(store, slug, await variantsAfterRemoving(store, `doc:${slug}`))),
    status: () => statusOf(store, reader, chosen),
    verify: () => verifyGraph(store),
    close,
  };
}

async function statusOf(store: Store, reader: string, chosen: Configuration): Promise<Status> {
  const held = await heldDocuments(store);
  const { nodes, relations } = await countGraph(store);
  return {
    version: packageVersion(),
    store: { engine: store.engine, at: chosen.neo4j?.uri ?? graphFile(chosen.dataDir) },
    server: null,
    documents: held.map(({ slug, title, variant }) => ({ slug, title, variant })),
    labels: nodes,
    relations,
    stale: staleDocuments(held, reader),
  };
}
