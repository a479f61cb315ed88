import { inputOf } from '../cli/library/document-input.js';
import { gather } from '../cli/library/gather.js';
import { ingestDocument } from '../cli/library/ingest-document.js';
import { countGraph } from '../graph/count.js';
import type { Store } from '../graph/store.js';
import { packageFile } from '../schema/package-root.js';
import { synthetic } from './synthetic.js';
import type { Part } from './table.js';
import { millisecondsOf, shown } from './timing.js';

const DOCUMENTS = Number(process.env['DOCUMENTS'] ?? 100);

/** How many documents a second go the whole way, bytes to graph, near-duplicates looked for; fills the stores for the queries. */
export async function benchIngestion(stores: readonly Store[]): Promise<Part> {
  const rows: string[][] = [];
  for (const store of stores) {
    await fillWithCorpus(store);
    const first = await millisecondsOf(() => fillWithSynthetic(store));
    const again = await millisecondsOf(() => fillWithSynthetic(store));
    const { nodes, relations } = await countGraph(store);
    const total = (counts: Readonly<Record<string, number>>): string =>
      Object.values(counts)
        .reduce((sum, count) => sum + count, 0)
        .toLocaleString('en');
    const rate = (taken: number): string => shown(DOCUMENTS / (taken / 1000));
    rows.push([store.engine, rate(first), shown(first / DOCUMENTS), rate(again), total(nodes), total(relations)]);
  }
  return {
    title: 'Ingestion',
    about: `${String(DOCUMENTS)} synthetic documents after the shipped corpus, one transaction a document: read, resolved, compared with near-duplicates, written; then the same bytes again, which change nothing.`,
    head: ['store', 'documents/s', 'ms a document', 'unchanged documents/s', 'nodes', 'relations'],
    rows,
  };
}

/** Every shipped text, the whole way. */
export async function fillWithCorpus(store: Store): Promise<void> {
  for (const file of gather([packageFile('corpus')], null)) {
    await ingestDocument(store, 'bench', { ...inputOf(file, false), known: {} });
  }
}

async function fillWithSynthetic(store: Store): Promise<void> {
  for (let index = 0; index < DOCUMENTS; index += 1) {
    const { slug, name, text } = synthetic(index);
    await ingestDocument(store, 'bench', {
      slug,
      name,
      bytes: Buffer.from(text),
      slugGiven: false,
      url: null,
      known: {},
    });
  }
}
