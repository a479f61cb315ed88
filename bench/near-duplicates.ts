import { nearDuplicates } from '../graph/questions/near-duplicates.js';
import { statement } from '../graph/statement.js';
import type { Store } from '../graph/store.js';
import { writeDocument } from '../graph/write-document.js';
import { variantsAmong } from '../ingest/compare/variants.js';
import { versionOfBatch } from '../ingest/compare/version-of-batch.js';
import type { GraphBatch } from '../schema/graph-batch.js';
import { batchOfText } from './text-batch.js';
import { retold, synthetic } from './synthetic.js';
import type { Part } from './table.js';
import { millisecondsOf, shown } from './timing.js';

const DOCUMENTS = 2_000;
const COPIES = 100;

interface Found {
  readonly candidates: number;
  readonly original: boolean;
  readonly wrong: number;
}

/** Whether retold copies are found among thousands of documents, and how much of them is looked at for it. */
export async function benchNearDuplicates(store: Store): Promise<Part> {
  const writing = await millisecondsOf(async () => {
    for (let index = 0; index < DOCUMENTS; index += 1) await writeDocument(store, batchOfText(synthetic(index)));
  });
  const every = Math.floor(DOCUMENTS / COPIES);
  const copies = Array.from({ length: COPIES }, (_, index) => retold(synthetic(index * every), index));
  const batches = copies.map((copy) => ({
    batch: batchOfText(copy),
    originalId: `doc:${copy.slug.replace('-retold', '')}`,
  }));
  const asked: Found[] = [];
  const asking = await millisecondsOf(async () => {
    for (const { batch, originalId } of batches) asked.push(await look(store, batch, originalId));
  });
  let neighbours = 0;
  for (const { batch } of batches) neighbours += await neighboursOf(store, batch);
  const sum = (of: (found: Found) => number): number => asked.reduce((total, one) => total + of(one), 0);
  return {
    title: 'Near-duplicates',
    about: `${String(DOCUMENTS)} synthetic documents in the embedded store (any two share a tenth of their shingles, twice what real policies on one subject do), and ${String(COPIES)} of them retold with an edit every nine characters. A candidate is a document whose text is read and compared.`,
    head: [
      'copies found',
      'wrong originals',
      'documents in common bands',
      'candidates a document',
      'ms to find and align one',
      'documents written/s',
    ],
    rows: [
      [
        `${String(asked.filter(({ original }) => original).length)} of ${String(COPIES)}`,
        String(sum(({ wrong }) => wrong)),
        shown(neighbours / COPIES),
        shown(sum(({ candidates }) => candidates) / COPIES),
        shown(asking / COPIES),
        shown(DOCUMENTS / (writing / 1000)),
      ],
    ],
  };
}

/** Those that the index of bands gives, before their sketches are compared. */
async function neighboursOf(store: Store, batch: GraphBatch): Promise<number> {
  const bands = batch.links.IN_BAND.map(({ to }) => to);
  const parameters = { documentId: batch.document.id, bands, limit: DOCUMENTS };
  return (await store.run(statement('documents-in-bands'), parameters)).length;
}

async function look(store: Store, batch: GraphBatch, originalId: string): Promise<Found> {
  const { id, sketch } = batch.document;
  const bands = batch.links.IN_BAND.map(({ to }) => to);
  const near = await nearDuplicates(store, { id, sketch, bands });
  const originals = variantsAmong(versionOfBatch(batch), near).map((variant) => variant.originalId);
  return {
    candidates: near.length,
    original: originals.includes(originalId),
    wrong: originals.filter((found) => found !== originalId).length,
  };
}
