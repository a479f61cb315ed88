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
  readonly neighbours: number;
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
  const asked: Found[] = [];
  const asking = await millisecondsOf(async () => {
    for (const copy of copies)
      asked.push(await look(store, batchOfText(copy), `doc:${copy.slug.replace('-retold', '')}`));
  });
  const mean = (of: (found: Found) => number): string =>
    shown(asked.reduce((sum, one) => sum + of(one), 0) / asked.length);
  return {
    title: 'Near-duplicates',
    about: `${String(DOCUMENTS)} synthetic documents in the embedded store (any two share a tenth of their shingles, twice what real policies on one subject do), and ${String(COPIES)} of them retold with an edit every nine characters. A candidate is a document whose text is read and compared.`,
    head: [
      'copies found',
      'wrong originals',
      'documents in common bands',
      'candidates a document',
      'ms a document',
      'documents written/s',
    ],
    rows: [
      [
        `${String(asked.filter(({ original }) => original).length)} of ${String(COPIES)}`,
        String(asked.reduce((sum, { wrong }) => sum + wrong, 0)),
        mean(({ neighbours }) => neighbours),
        mean(({ candidates }) => candidates),
        shown(asking / COPIES),
        shown(DOCUMENTS / (writing / 1000)),
      ],
    ],
  };
}

async function look(store: Store, batch: GraphBatch, originalId: string): Promise<Found> {
  const { id, sketch } = batch.document;
  const bands = batch.links.IN_BAND.map(({ to }) => to);
  const neighbours = await store.run(statement('documents-in-bands'), { documentId: id, bands, limit: DOCUMENTS });
  const near = await nearDuplicates(store, { id, sketch, bands });
  const originals = variantsAmong(versionOfBatch(batch), near).map((variant) => variant.originalId);
  return {
    neighbours: neighbours.length,
    candidates: near.length,
    original: originals.includes(originalId),
    wrong: originals.filter((found) => found !== originalId).length,
  };
}
