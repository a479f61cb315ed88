import { linksBetween } from '../cli/library/links-between.js';
import type { ReadUnit, Store } from '../graph/store.js';
import { removeDocument, writeDocument } from '../graph/write-document.js';
import type { LinksOf } from '../graph/write/links.js';
import type { DocumentLinks } from '../schema/link-batch.js';
import { graphBatch } from '../ingest/batch.js';
import { extract } from '../ingest/pipeline.js';
import type { GraphBatch } from '../schema/graph-batch.js';
import { inBulk, relationsInBulk } from './bulk.js';
import { fillWithCorpus } from './ingestion.js';
import { heldInMemory } from './linking-in-memory.js';
import type { BenchStore } from './stores.js';
import { synthetic } from './synthetic.js';
import type { Part } from './table.js';
import { middleOf, millisecondsOf, shown } from './timing.js';

const SIZES = [100, 1_000, Number(process.env['DOCUMENTS'] ?? 10_000)];
/** Documents that come last, each measured and removed again. */
const MORE = 9;
/** Measures that each document adds to the graph, so that the plan's own measures get as many counterparts. */
const MEASURES = 6;
const PLAN = ['2.1', '2.2', '2.3', '3.4', '3.5', '3.6'].map((path) => `mea:pilot-zone-master-plan/${path}`);

/** What the graph must hold of a document for another one to be linked. */
type Held = Pick<GraphBatch, 'document'> & { readonly keys: readonly string[] };

/** How long one more document takes to be linked beside 100 to 10,000 others, against the same shipped texts. */
export async function benchLinking(open: readonly (() => Promise<BenchStore>)[]): Promise<Part> {
  const [most = 0] = [...SIZES].reverse();
  const batches: Held[] = [];
  for (let index = 0; index < most; index += 1) {
    const { document, links } = await batchOf(index);
    batches.push({ document, keys: links.HAS_KEY.map(({ to }) => to) });
  }
  const more = await Promise.all(Array.from({ length: MORE }, async (_, index) => batchOf(most + index)));
  const rows: string[][] = [...(await inMemory(batches, more))];
  for (const opened of open) rows.push(...(await inStore(opened, batches, more)));
  return {
    title: 'Linking one more document',
    about: `Beside so many synthetic documents of cities (their key words, and ${String(MEASURES)} measures each that are counterparts of the plan's), against the shipped texts: ${String(MORE)} more documents, each linked, written and removed again; median, milliseconds. Linking is finding candidates and comparing; writing is the whole transaction, linking included.`,
    head: ['store', 'documents', 'links made', 'linking, ms', 'ratio', 'writing, ms', 'ratio'],
    rows,
  };
}

async function batchOf(index: number): Promise<GraphBatch> {
  const { slug, name, text } = synthetic(index);
  return graphBatch(await extract(Buffer.from(text), name), { slug, reader: 'bench', url: null });
}

/** Without a store: the same statements answered from maps. */
async function inMemory(batches: readonly Held[], more: readonly GraphBatch[]): Promise<readonly string[][]> {
  const rows: string[][] = [];
  let first: number | null = null;
  for (const size of SIZES) {
    const unit = await heldInMemory(batches.slice(0, size), more);
    const taken: number[] = [];
    let links = 0;
    for (const { document } of [...more.slice(0, 2), ...more]) {
      taken.push(await millisecondsOf(async () => (links = countOf(await madeOf(unit, [document.id])))));
    }
    const median = middleOf(taken.slice(2));
    first ??= median;
    rows.push(['none', size.toLocaleString('en'), String(links), shown(median), shown(median / first), '', '']);
  }
  return rows;
}

async function inStore(
  opened: () => Promise<BenchStore>,
  batches: readonly Held[],
  more: readonly GraphBatch[],
): Promise<readonly string[][]> {
  const { store, close } = await opened();
  try {
    await fillWithCorpus(store);
    const rows: string[][] = [];
    let [filled, linking, writing] = [0, 0, 0];
    for (const size of SIZES) {
      await hold(store, batches.slice(filled, size));
      filled = size;
      const times = await timesOf(store, more);
      if (linking === 0) [linking, writing] = [times.linking, times.writing];
      rows.push([
        ...[store.engine, size.toLocaleString('en'), String(times.links)],
        ...[shown(times.linking), shown(times.linking / linking), shown(times.writing), shown(times.writing / writing)],
      ]);
      console.error(rows.at(-1)?.join(' | '));
    }
    return rows;
  } finally {
    await close();
  }
}

async function timesOf(
  store: Store,
  more: readonly GraphBatch[],
): Promise<{ linking: number; writing: number; links: number }> {
  const [linking, writing]: [number[], number[]] = [[], []];
  let links = 0;
  async function* ofDocuments(unit: ReadUnit, ids: readonly string[]): AsyncGenerator<DocumentLinks> {
    const began = performance.now();
    const made = await madeOf(unit, ids);
    linking.push(performance.now() - began);
    links = countOf(made);
    yield* made;
  }
  const linksOf: LinksOf = { ...linksBetween, ofDocuments };
  for (const batch of [...more.slice(0, 2), ...more]) {
    writing.push(await millisecondsOf(async () => writeDocument(store, batch, [], { linksOf })));
    await removeDocument(store, batch.document.slug);
  }
  return { linking: middleOf(linking.slice(2)), writing: middleOf(writing.slice(2)), links };
}

async function madeOf(unit: ReadUnit, ids: readonly string[]): Promise<readonly DocumentLinks[]> {
  const made: DocumentLinks[] = [];
  for await (const some of linksBetween.ofDocuments(unit, ids)) made.push(some);
  return made;
}

const countOf = (made: readonly DocumentLinks[]): number =>
  made
    .flatMap(({ counterparts, indicators }) => [
      ...counterparts.map((batch) => batch.counterparts),
      ...indicators.map((batch) => batch.links),
    ])
    .flat().length;

/** Writes what linking sees of documents, in bulk. */
async function hold(store: Store, batches: readonly Held[]): Promise<void> {
  const create = (label: string): string => `UNWIND $rows AS row CREATE (n:${label}) SET n += row`;
  const documents = batches.map(({ document: { id, slug, level, reader, textSha256 } }) => ({
    ...{ id, slug, level, reader, textSha256, held: true, variant: false },
  }));
  await inBulk(store, create('Document'), documents);
  const keys = batches.flatMap((batch) => batch.keys.map((to) => ({ from: batch.document.id, to })));
  const words = [...new Set(keys.map(({ to }) => to))].map((id) => ({ id }));
  await inBulk(store, 'UNWIND $rows AS row MERGE (n:KeyWord {id: row.id})', words);
  await relationsInBulk(store, ['Document', 'HAS_KEY', 'KeyWord'], keys);
  const measures = documents.flatMap(({ id, slug }) =>
    Array.from({ length: MEASURES }, (_, index) => ({ id: `mea:${slug}/made-up-${String(index)}`, documentId: id })),
  );
  await inBulk(store, create('Measure'), measures);
  const counterparts = measures.map(({ id }, index) => ({ from: id, to: PLAN[index % MEASURES] ?? '' }));
  await relationsInBulk(store, ['Measure', 'COUNTERPART_OF', 'Measure'], counterparts);
}
