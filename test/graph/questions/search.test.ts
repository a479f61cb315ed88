import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Window } from '../../../graph/questions/page.js';
import { search } from '../../../graph/questions/search.js';
import { LONGEST_QUERY, SearchQueryError } from '../../../graph/questions/search/terms.js';
import type { SearchType } from '../../../graph/questions/search/search-type.js';
import type { Store } from '../../../graph/store.js';
import { writeDocument, writeVariant } from '../../../graph/write-document.js';
import { foldFields, foldForSearch, searchTerms } from '../../../schema/fold-search.js';
import type { GraphBatch } from '../../../schema/graph-batch.js';
import { batchOf } from '../../support/batches.js';
import { describeStores } from '../../support/stores.js';

const MEASURES = [
  '支持科创企业上市融资',
  '发展首台（套）重大技术装备保险',
  '支持合格境外有限合伙人（QFLP）试点，降低费率1.5个百分点',
  '聚焦金融、科技、产业良性循环',
  '建立“政产学研用金”六位一体的科技成果转化服务体系',
  '发行科技创新債券',
];
const opinions = batchOf({
  slug: 'opinions',
  title: '关于加强科技金融服务的实施意见',
  measures: MEASURES,
  agencies: ['连云港市科学技术局', '科学技术部'],
  cites: ['科创金融改革试验区总体方案'],
});
const retold = batchOf({ slug: 'retold', title: '关于加强科技金融服务的实施意见', measures: MEASURES });

/** As `ingest/batch.ts` fills it. */
function searchable(batch: GraphBatch): GraphBatch {
  const { document, nodes, shared } = batch;
  return {
    ...batch,
    document: { ...document, folded: foldFields([document.title, document.printedTitle, document.docNumber]) },
    nodes: {
      ...nodes,
      Measure: nodes.Measure.map((row) => ({ ...row, folded: foldFields([row.number, row.title, row.text]) })),
    },
    shared: {
      ...shared,
      Agency: shared.Agency.map((row) => ({ ...row, folded: foldFields([row.name, ...row.aliases]) })),
    },
  };
}

const first = (count: number, after: Window['after'] = null): Window => ({
  after,
  before: null,
  count,
  fromEnd: false,
});
const ALL = first(100);

/** Everything that a reader would say holds the words, without any index. */
const HELD: readonly (readonly [string, string])[] = [
  ['doc:opinions', '关于加强科技金融服务的实施意见'],
  ...MEASURES.map(
    (title, index) => [`mea:opinions/1.${String(index + 1)}`, `${String(index + 1)}.，${title}`] as const,
  ),
  ['agy:连云港市科学技术局', '连云港市科学技术局'],
  ['agy:科学技术部', '科学技术部'],
];
const literally = (query: string): string[] =>
  HELD.filter(([, text]) => searchTerms(query).every((term) => foldForSearch(text).includes(term)))
    .map(([id]) => id)
    .sort();

describeStores('search', (stores) => {
  let store: Store;
  beforeAll(async () => {
    store = await stores.open();
    await writeDocument(store, searchable(opinions));
    await writeDocument(store, searchable(retold));
    const variant = {
      variantId: 'doc:retold',
      originalId: 'doc:opinions',
      similarity: 1,
      differences: [],
      measures: [],
    };
    await writeVariant(store, variant);
  });
  const idsFor = async (query: string, types?: SearchType[]): Promise<string[]> => {
    const { items } = await search(store, { query, types: types ?? null, window: ALL });
    return items.map(({ item }) => item.nodeId);
  };

  it.each([
    ['科', '科创企业、科技、科学技术局 …'],
    ['科技 金融', 'both words, wherever each stands'],
    ['首台套', 'a word that brackets part'],
    ['首台(套)', 'brackets of the other width'],
    ['科技创新债券', 'the simplified form of a traditional word'],
    ['qflp', 'Latin letters of any case'],
    ['FL', 'a part of a Latin word'],
    ['1.5', 'a number with its point'],
    ['《“科学技术', 'signs at the ends'],
    ['连云港市科学技术局', 'a whole name'],
    ['没有这个词', 'nothing'],
  ])('finds for %s exactly what holds it literally: %s', async (query) => {
    expect((await idsFor(query)).sort()).toEqual(literally(query));
  });

  it('does not take two words of a list for one', async () => {
    expect(await idsFor('金融科技')).toEqual([]);
    expect(await idsFor('金融，科技')).toEqual(['mea:opinions/1.4']);
  });

  it.each(['"', '(', '*', '/', '\\', '[', '科技"', 'a:b', '科技 AND', '~2', '${科技}', "'; MATCH (n)"])(
    'comes to no harm from %s',
    async (query) => {
      expect((await idsFor(query)).sort()).toEqual(searchTerms(query).length === 0 ? [] : literally(query));
    },
  );

  it('finds what a scan of all texts finds, whatever is asked', async () => {
    const texts = HELD.map(([, text]) => text).join('');
    const words = fc
      .nat(texts.length - 1)
      .chain((at) => fc.integer({ min: 1, max: 4 }).map((n) => texts.slice(at, at + n)));
    const query = fc.array(words, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const expected = searchTerms(asked).length === 0 ? [] : literally(asked);
        expect((await idsFor(asked)).sort()).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out variants and documents that are only cited', async () => {
    expect(await idsFor('科技金融服务')).toEqual(['doc:opinions']);
    expect(await idsFor('科创金融改革')).toEqual([]);
  });

  it('looks only for the types asked for', async () => {
    expect(await idsFor('科学技术', ['AGENCY'])).toEqual(['agy:科学技术部', 'agy:连云港市科学技术局']);
    expect(await idsFor('科学技术', ['PRODUCT', 'INDICATOR'])).toEqual([]);
  });

  it('puts the name itself first', async () => {
    const { items } = await search(store, { query: '科学技术部', window: ALL });
    expect(items[0]?.item).toMatchObject({ nodeId: 'agy:科学技术部', score: 1 });
  });

  it('points each hit at its place in the source', async () => {
    const { items } = await search(store, { query: '首台套 保险', window: ALL });
    const span = items[0]?.item.span;
    expect(span?.quote).toBe('首台（套');
    expect(opinions.text.slice(span?.start, span?.end)).toBe(span?.quote);
    expect(items[0]?.item.snippet).toContain('发展首台（套）重大技术装备保险');
    const agencies = await search(store, { query: '科学技术部', types: ['AGENCY'], window: ALL });
    expect(agencies.items[0]?.item.span).toMatchObject({ documentId: 'doc:opinions', quote: '科学技术部' });
  });

  it('pages forwards and backwards through one order', async () => {
    const all = await search(store, { query: '科', window: ALL });
    const keys = all.items.map(({ key }) => key);
    const page = await search(store, { query: '科', window: first(2, keys[1] ?? null) });
    expect(page.items).toEqual(all.items.slice(2, 4));
    expect(page.more).toBe(true);
    expect(await page.total()).toBe(all.items.length);
    const last = await search(store, {
      query: '科',
      window: { after: null, before: keys[3] ?? null, count: 2, fromEnd: true },
    });
    expect(last.items).toEqual(all.items.slice(1, 3));
  });

  it.each([
    ['blank', ' 　'],
    ['long', '科'.repeat(LONGEST_QUERY + 1)],
  ])('refuses a query that is %s', async (_, query) => {
    await expect(search(store, { query, window: ALL })).rejects.toThrow(SearchQueryError);
  });
});
