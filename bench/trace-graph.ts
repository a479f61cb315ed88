import type { Parameters, Store } from '../graph/store.js';
import { inBulk, relationsInBulk } from './bulk.js';
import { randomFrom } from './random.js';

/** Nodes that one made-up document brings: itself, a section and its measures. */
const MEASURES = 18;
const NODES = MEASURES + 2;
const [AGENCIES, PRODUCTS, CONCEPTS] = [300, 200, 100];
/** Measures of the shipped plan, which every made-up measure is likened to one of. */
const PLAN = ['2.1', '2.2', '2.3', '3.4', '3.5', '3.6'].map((path) => `mea:pilot-zone-master-plan/${path}`);
const DIMENSIONS = [1, 2, 3, 4, 5, 6, 7, 8].map((code) => `ind:g60-park-scheme/${String(code)}`);

const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}:made-up-${String(index)}`);

interface Made {
  readonly measures: readonly string[];
  readonly agencies: readonly string[];
}

/** Adds made-up documents to the shipped ones until there are about so many nodes; what they share, they share with all. */
export async function fillForTrace(store: Store, nodes: number): Promise<Made> {
  const random = randomFrom(7);
  const documents = Math.floor((nodes - AGENCIES - PRODUCTS - CONCEPTS) / NODES);
  const [agencies, products, concepts] = [
    numbered('agy', AGENCIES),
    numbered('prd', PRODUCTS),
    numbered('con', CONCEPTS),
  ];
  const slugs = Array.from({ length: documents }, (_, index) => `made-up-${String(index)}`);
  const owners = slugs.flatMap((slug) => Array.from({ length: MEASURES }, () => slug));
  const measures = owners.map((slug, index) => `mea:${slug}/1.${String((index % MEASURES) + 1)}`);
  const create = async (label: string, rows: readonly Parameters[]): Promise<void> =>
    inBulk(store, `UNWIND $rows AS row CREATE (n:${label}) SET n += row`, rows);
  await create(
    'Agency',
    agencies.map((id) => ({ id, name: id })),
  );
  await create(
    'FinancialProduct',
    products.map((id) => ({ id, name: id })),
  );
  await create(
    'Concept',
    concepts.map((id) => ({ id, name: id })),
  );
  await create(
    'Document',
    slugs.map((slug) => ({ id: `doc:${slug}`, slug, held: false, variant: false })),
  );
  await create(
    'Section',
    slugs.map((slug) => ({ id: `sec:${slug}/1`, ...place(slug) })),
  );
  await create(
    'Measure',
    measures.map((id, index) => ({ id, ...place(owners[index] ?? '') })),
  );
  const link = async (ends: readonly [string, string, string], to: (slug: string) => string): Promise<void> =>
    relationsInBulk(
      store,
      ends,
      slugs.map((slug) => ({ from: to(slug), to: `sec:${slug}/1` })),
    );
  await link(['Document', 'HAS_SECTION', 'Section'], (slug) => `doc:${slug}`);
  const contained = measures.map((to, index) => ({ from: `sec:${owners[index] ?? ''}/1`, to }));
  await relationsInBulk(store, ['Section', 'HAS_MEASURE', 'Measure'], contained);
  /** A few bodies and products have most measures, as a people's bank and a loan have. */
  const often = (list: readonly string[]): string => list[random.below(1 + random.below(list.length))] ?? '';
  const said = (to: () => string): readonly Parameters[] =>
    measures.map((from, index) => ({ from, to: to(), properties: place(owners[index] ?? '') }));
  await relationsInBulk(
    store,
    ['Measure', 'ASSIGNED_TO', 'Agency'],
    said(() => often(agencies)),
  );
  await relationsInBulk(
    store,
    ['Measure', 'ASSIGNED_TO', 'Agency'],
    said(() => often(agencies)),
  );
  await relationsInBulk(
    store,
    ['Measure', 'USES_PRODUCT', 'FinancialProduct'],
    said(() => often(products)),
  );
  await relationsInBulk(
    store,
    ['Measure', 'EXPRESSES', 'Concept'],
    said(() => often(concepts)),
  );
  await relationsInBulk(
    store,
    ['Measure', 'COUNTERPART_OF', 'Measure'],
    said(() => random.pick(PLAN)),
  );
  const supporting = said(() => random.pick(DIMENSIONS)).filter(() => random.next() < 0.2);
  await relationsInBulk(store, ['Measure', 'SUPPORTS', 'Indicator'], supporting);
  return { measures, agencies };
}

const place = (slug: string): { documentId: string; start: number; end: number } => ({
  ...{ documentId: `doc:${slug}`, start: 0, end: 10 },
});
