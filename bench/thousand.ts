import { ingestDocument } from '../cli/library/ingest-document.js';
import { readerFingerprint } from '../cli/library/reader-fingerprint.js';
import { writeSamplePark } from '../cli/library/sample-park.js';
import { migrate } from '../graph/migrate.js';
import { heldDocuments } from '../graph/held-documents.js';
import { openStore, type Neo4jAddress } from '../graph/open-store.js';
import type { Store } from '../graph/store.js';
import { fillWithCorpus } from './ingestion.js';
import { keptNeo4j, type BenchNeo4j } from './neo4j.js';
import { synthetic } from './synthetic.js';

/** How many synthetic documents stand beside the shipped ones. */
export const THOUSAND = Number(process.env['DOCUMENTS'] ?? 1000);

/**
 * A Neo4j that holds the shipped corpus, its sample park and a thousand synthetic documents, each ingested as a user's would be.
 * That takes minutes, so the graph is kept, and a run that was cut off goes on where it was; another reader, another graph.
 */
export async function thousandInNeo4j(): Promise<BenchNeo4j> {
  const server = await keptNeo4j(`thousand-${readerFingerprint()}`);
  try {
    await fill(server.address);
    return server;
  } catch (error) {
    server.end();
    throw error;
  }
}

async function fill(neo4j: Neo4jAddress): Promise<void> {
  const store = await openStore({ neo4j });
  try {
    await migrate(store);
    const held = new Set((await heldDocuments(store)).map(({ slug }) => slug));
    if (held.size === 0) await fillWithCorpus(store);
    await writeSamplePark(store);
    await fillWithMissing(store, held);
  } finally {
    await store.close();
  }
}

async function fillWithMissing(store: Store, held: ReadonlySet<string>): Promise<void> {
  let began = performance.now();
  for (let index = 0; index < THOUSAND; index += 1) {
    const { slug, name, text } = synthetic(index);
    if (held.has(slug)) continue;
    const input = { slug, name, bytes: Buffer.from(text), slugGiven: false, url: null, known: {} };
    await ingestDocument(store, 'bench', input);
    if ((index + 1) % 50 > 0) continue;
    const rate = 50_000 / (performance.now() - began);
    console.warn(`${String(index + 1)} of ${String(THOUSAND)} documents, ${rate.toFixed(1)}/s`);
    began = performance.now();
  }
}
