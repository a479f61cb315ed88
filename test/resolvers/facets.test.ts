import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { askingOf, dataOf, type Ask } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { filtersOf } from '../support/filtered-lists.js';
import { describeStores } from '../support/stores.js';

interface Facet {
  readonly values: readonly { readonly value: string; readonly name: string; readonly count: number }[];
  readonly totalValues: number;
}
type Filter = Readonly<Record<string, unknown>>;

/** The filter that asks for one value of each facet, in place of what it asked for of that. */
const CHOOSING: Readonly<Record<string, (value: string) => Filter>> = {
  documents: (value) => ({ documents: [value] }),
  // Both ways of asking for regions are left out where they are counted.
  regions: (value) => ({ regions: [value], regionsWithin: [] }),
  kinds: (value) => ({ kinds: [value] }),
  levels: (value) => ({ levels: [value] }),
  agencies: (value) => ({ agencies: [value] }),
  systems: (value) => ({ systems: [value] }),
  roles: (value) => ({ role: value }),
  products: (value) => ({ products: [value] }),
  productCategories: (value) => ({ productCategories: [value] }),
  indicators: (value) => ({ indicators: [value] }),
  concepts: (value) => ({ concepts: [value] }),
  instruments: (value) => ({ instrument: value }),
  strengths: (value) => ({ strengths: [value] }),
  deadlines: (value) => ({ dueFrom: value, dueTo: value }),
  linkStatuses: (value) => ({ linkStatuses: [value] }),
};
const FACETS = Object.keys(CHOOSING);

describeStores('facets of measures', (stores) => {
  let data: ReturnType<typeof dataOf>;
  let ask: Ask;
  beforeAll(async () => {
    const store = await fillWithCorpus(await stores.open());
    data = dataOf(store);
    ask = askingOf(store);
  });
  const facetsOf = async (filter: Filter, names = FACETS): Promise<Record<string, Facet>> => {
    const facets = names.map((name) => `${name}(first: 100) { totalValues values { value name count } }`).join(' ');
    const { measureFacets } = await data<{ measureFacets: Record<string, Facet> }>(
      `query($filter: MeasureFilter) { measureFacets(filter: $filter) { ${facets} } }`,
      { filter },
    );
    return measureFacets;
  };
  const countOf = async (filter: Filter): Promise<number> => {
    const query = 'query($filter: MeasureFilter) { measures(filter: $filter, first: 1) { totalCount } }';
    return (await data<{ measures: { totalCount: number } }>(query, { filter })).measures.totalCount;
  };

  it('count the measures of the shipped corpus', async () => {
    const facets = await facetsOf({});
    const most = (name: string, count: number): unknown =>
      facets[name]?.values.slice(0, count).map((counted) => [counted.value, counted.count]);
    expect(most('kinds', 9)).toEqual([
      ['IMPLEMENTATION_OPINION', 38],
      ['MASTER_PLAN', 22],
      ['PARK_SCHEME', 10],
    ]);
    expect(most('levels', 9)).toEqual([
      ['NATIONAL', 22],
      ['MUNICIPAL', 21],
      ['PROVINCIAL', 17],
      ['INTERREGIONAL', 10],
    ]);
    expect(most('documents', 2)).toEqual([
      ['doc:pilot-zone-master-plan', 22],
      ['doc:lianyungang-opinions', 21],
    ]);
    const [corridor] = facets['regions']?.values.slice(-1) ?? [];
    expect(corridor).toEqual({ value: 'reg:长三角G60科创走廊', name: '长三角G60科创走廊', count: 10 });
    expect(most('systems', 2)).toEqual([
      ['sys:地方金融', 29],
      ['sys:中央银行', 28],
    ]);
    expect(most('agencies', 1)).toEqual([['agy:中国人民银行连云港市分行', 19]]);
    expect(most('roles', 9)).toEqual([
      ['RESPONSIBLE', 23],
      ['LEAD', 15],
      ['SUPPORT', 15],
    ]);
    expect(most('products', 1)).toEqual([['prd:知识产权质押融资', 6]]);
    expect(facets['products']).toMatchObject({ totalValues: 104 });
    expect(facets['products']?.values).toHaveLength(100);
    expect(most('productCategories', 2)).toEqual([
      ['CREDIT', 19],
      ['EQUITY', 15],
    ]);
    expect(most('indicators', 1)).toEqual([['ind:g60-park-scheme/4', 35]]);
    expect(most('concepts', 1)).toEqual([['con:股权投资', 21]]);
    expect(most('instruments', 9)).toEqual([
      ['ENVIRONMENT', 66],
      ['SUPPLY', 26],
      ['DEMAND', 4],
    ]);
    expect(most('strengths', 2)).toEqual([
      ['PROMOTE', 65],
      ['ESTABLISH', 45],
    ]);
    // What the shipped texts promise by a day stands among their aims, in no measure.
    expect(facets['deadlines']).toEqual({ values: [], totalValues: 0 });
    expect(most('linkStatuses', 9)).toEqual([['PROPOSED', 67]]);
  });

  it('lead to the thing that was counted, and count nothing twice', async () => {
    const { measureFacets } = await data<{ measureFacets: Record<string, unknown> }>(`{
      measureFacets(filter: { regions: ["reg:510000"] }) { totalCount
        systems(first: 1) { values { value name count node { id __typename } } totalValues }
        kinds { values { value node { id } } totalValues }
        regions(first: 1) { values { value } totalValues } } }`);
    expect(measureFacets).toEqual({
      totalCount: 17,
      systems: {
        values: [{ value: 'sys:科技', name: '科技', count: 13, node: { id: 'sys:科技', __typename: 'AgencySystem' } }],
        totalValues: 10,
      },
      kinds: { values: [{ value: 'IMPLEMENTATION_OPINION', node: null }], totalValues: 1 },
      // Counted without the filter of its own.
      regions: { values: [{ value: 'reg:310000' }], totalValues: 8 },
    });
  });

  it('refuse more than 100 values', async () => {
    const { errors } = await ask('{ measureFacets { kinds(first: 101) { totalValues } } }');
    expect(errors[0]).toMatchObject({
      message: '`first` is 101: at most 100 are given at once; ask for the rest with a cursor.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('tell of each value just as many as choosing it finds', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(filtersOf('measures'), fc.constantFrom(...FACETS), async (filter, name) => {
        const facet = (await facetsOf(filter, [name]))[name];
        const values = facet?.values ?? [];
        const found = await Promise.all(
          values.slice(0, 5).map(({ value }) => countOf({ ...filter, ...CHOOSING[name]?.(value) })),
        );
        expect(found, `${name} under ${JSON.stringify(filter)}`).toEqual(values.slice(0, 5).map(({ count }) => count));
        expect(facet?.totalValues).toBeGreaterThanOrEqual(values.length);
      }),
      { numRuns: 60 },
    );
  });
});
