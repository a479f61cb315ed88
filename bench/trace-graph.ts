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
  for (const [label, ids] of [
    ['Agency', agencies],
    ['FinancialProduct', products],
    ['Concept', concepts],
  ] as const) {
    await create(
      label,
      ids.map((id) => ({ id, name: id })),
    );
  }
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
  const begun = slugs.map((slug) => ({ from: `doc:${slug}`, to: `sec:${slug}/1` }));
  await relationsInBulk(store, ['Document', 'HAS_SECTION', 'Section'], begun);
  const contained = measures.map((to, index) => ({ from: `sec:${owners[index] ?? ''}/1`, to }));
  await relationsInBulk(store, ['Section', 'HAS_MEASURE', 'Measure'], contained);
  /** A few bodies and products have most measures, as a people's bank and a loan have. */
  const often = (list: readonly string[]): string => list[random.below(1 + random.below(list.length))] ?? '';
  const said = (to: () => string): readonly Parameters[] =>
    measures.map((from, index) => ({ from, to: to(), properties: place(owners[index] ?? '') }));
  const named = async (type: string, label: string, to: () => string): Promise<void> =>
    relationsInBulk(store, ['Measure', type, label], said(to));
  for (let bodies = 0; bodies < 2; bodies += 1) await named('ASSIGNED_TO', 'Agency', () => often(agencies));
  await named('USES_PRODUCT', 'FinancialProduct', () => often(products));
  await named('EXPRESSES', 'Concept', () => often(concepts));
  await named('COUNTERPART_OF', 'Measure', () => random.pick(PLAN));
  const supporting = said(() => random.pick(DIMENSIONS)).filter(() => random.next() < 0.2);
  await relationsInBulk(store, ['Measure', 'SUPPORTS', 'Indicator'], supporting);
  return { measures, agencies };
}

const place = (slug: string): { documentId: string; start: number; end: number } => ({
  ...{ documentId: `doc:${slug}`, start: 0, end: 10 },
});
