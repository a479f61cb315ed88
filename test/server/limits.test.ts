import { getOperationAST, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { executableSchema } from '../../resolvers/api.js';
import { costOf, type Asked } from '../../resolvers/limits/cost.js';
import { LIMITS } from '../../resolvers/limits/limits.js';
import { contractQuery, contractQueryNames } from '../support/asking.js';
import { servedLibrary, type Served } from '../support/served.js';

const VARIABLES = {
  id: 'x',
  q: 'x',
  from: 'a',
  to: 'b',
  baseline: 'doc:a',
  slug: 'a',
  name: 'a',
  region: null,
  scheme: 'x',
};
const deep = (levels: number): string =>
  `{ document(slug: "a") ${'{ variantOf { document '.repeat(levels)}{ id } ${'} } '.repeat(levels)}}`;
const fields = (count: number, alias: string): string =>
  Array.from({ length: count }, (_, at) => `${alias}${String(at)}: id`).join(' ');
const inFragments = (count: number): string =>
  Array.from({ length: count }, (_, at) => `... on Document { ${'id '.repeat(5)} # ${String(at)}\n }`).join(' ');
/** Each fragment spreads the next one twice: a million fields in twenty lines. */
const doubling = (levels: number): string =>
  `{ document(slug: "a") { ...F0 } } ${Array.from({ length: levels }, (_, at) => `fragment F${String(at)} on Document { ...F${String(at + 1)} ...F${String(at + 1)} }`).join('\n')} fragment F${String(levels)} on Document { id }`;

function askedOf(query: string): Asked {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`no operation: ${query}`);
  return { schema: executableSchema(), document, operation, variables: {} };
}

const FACETS = [
  ...['documents', 'regions', 'kinds', 'levels', 'agencies', 'systems', 'roles', 'products', 'productCategories'],
  ...['indicators', 'concepts', 'instruments', 'strengths', 'deadlines', 'linkStatuses'],
];

describe('limits', () => {
  const { serve } = servedLibrary();
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });

  it.each([
    ['depth', 'QUERY_TOO_DEEP', 18, 'is 18 levels deep; at most 15', deep(8)],
    [
      'breadth',
      'QUERY_TOO_BROAD',
      105,
      'has 105 fields in one selection',
      `{ document(slug: "a") { ${inFragments(21)} } }`,
    ],
    ['aliases', 'TOO_MANY_ALIASES', 51, 'has 51 aliases; at most 50', `{ document(slug: "a") { ${fields(51, 'a')} } }`],
    ['rootFields', 'TOO_MANY_ROOT_FIELDS', 21, 'asks for 21 fields at its root', `{ ${'__typename '.repeat(21)} }`],
    ['directives', 'TOO_MANY_DIRECTIVES', 5, 'has 5 directives at one place', `{ __typename ${'@aa '.repeat(5)} }`],
    [
      'tokens',
      'QUERY_TOO_LONG',
      6008,
      'has 6,008 tokens; at most 5,000',
      `{ document(slug: "a") { ${'id '.repeat(5998)} } }`,
    ],
  ] as const)('of %s end with %s and the query’s own figure', async (limit, code, actual, words, query) => {
    const { status, body } = await served.ask(query);
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    const { errors = [] } = body;
    const told = errors.find(({ extensions }) => extensions['code'] === code);
    expect(told?.extensions).toEqual({ code, limit, maximum: LIMITS[limit], actual });
    expect(told?.message).toContain(words);
  });

  it('count a fragment as often as it is named, in the time of reading it once', async () => {
    const { body } = await served.ask(doubling(60));
    const { errors = [] } = body;
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['QUERY_TOO_BROAD', 'QUERY_TOO_LARGE']);
    expect(errors[1]?.extensions['actual']).toBeGreaterThan(2 ** 60);
  });

  const pages =
    'query ($a: PositiveInt, $b: PositiveInt) { documents(first: $a) { nodes { measures(first: $b) { nodes { id title number assignments { role agency { name } span { quote } } } } } } }';

  it('of cost count the values of variables', async () => {
    expect((await served.ask(pages, { a: 20, b: 50 })).body.errors).toBeUndefined();
    const { status, body } = await served.ask(pages, { a: 100, b: 100 });
    expect(status).toBe(400);
    const [error] = body.errors ?? [];
    expect(error?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: 'cost', maximum: 200_000 });
    expect(error?.extensions['actual']).toBeGreaterThan(300_000);
    expect(error?.message).toMatch(/^The query costs \d{3},\d{3}; at most 200,000 are answered/u);
  });

  it('of cost count a facet, and an order, as looking at the whole list', async () => {
    const facets = (names: readonly string[], below: string): string =>
      `measureFacets { ${names.map((name) => `${name} { ${below} }`).join(' ')} }`;
    expect((await served.ask(`{ ${facets(FACETS, 'values { value }')} }`)).body.errors).toBeUndefined();
    const totals = 'values { value } totalValues';
    expect((await served.ask(`{ ${facets(FACETS.slice(0, 9), totals)} }`)).body.errors).toBeUndefined();
    const refused = async (query: string, actual: number): Promise<void> => {
      const { body } = await served.ask(query);
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: 'cost', actual });
    };
    // Fifteen facets of 10,001, and of 20 values with a field of their own.
    const once = 1 + FACETS.length * (10_001 + 20 * (1 + 1));
    await refused(`{ a: ${facets(FACETS, 'values { value }')} b: ${facets(FACETS, 'values { value }')} }`, 2 * once);
    const counted = 1 + FACETS.length * (20_001 + 20 * (1 + 1 + 1));
    await refused(`{ ${facets(FACETS, totals)} }`, counted);
    const spread = facets(FACETS, '...Below ... on Facet { values { value } }');
    await refused(
      `{ ${spread} } fragment Below on Facet { ...Total } fragment Total on Facet { totalValues }`,
      counted,
    );
    const page = '{ measures(first: 1) { nodes { id } } }';
    const ordered = page.replace('(', '(orderBy: { by: STRENGTH }, ');
    const [plain, inOrder] = [page, ordered].map((query) => costOf(askedOf(query)));
    expect((inOrder ?? 0) - (plain ?? 0)).toBe(2_000);
  });

  it('of cost count last as first, and 20 where neither is given', async () => {
    const last =
      '{ documents(last: 100) { nodes { measures(last: 100) { nodes { assignments { role agency { name } span { quote } } } } } } }';
    expect((await served.ask(last)).body.errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COSTLY');
    expect((await served.ask(last.replaceAll('(last: 100)', ''))).body.errors).toBeUndefined();
  });

  it('of cost count what a question looks at, however little it gives', async () => {
    const searches = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, at) => `s${String(at)}: search(query: "贷款", first: 1) { totalCount }`).join(' ')} }`;
    expect((await served.ask(searches(19))).body.errors).toBeUndefined();
    expect((await served.ask(searches(20))).body.errors?.[0]?.extensions).toMatchObject({
      ...{ code: 'QUERY_TOO_COSTLY', limit: 'cost', actual: 20 * 10_002 },
    });
    const more = (query: string, plain: string): number => costOf(askedOf(query)) - costOf(askedOf(plain));
    const measures = '{ measures(filter: { hasAgency: true }) { totalCount } }';
    expect(more(measures.replace('hasAgency: true', 'text: "贷款"'), measures)).toBe(2_000);
    expect(costOf(askedOf('{ gaps(first: 1) { totalCount } }'))).toBe(2_002);
    expect(costOf(askedOf('{ links(first: 1) { totalCount } }'))).toBe(2_002);
    expect(costOf(askedOf('{ reviews(filter: { by: "王五" }, first: 1) { totalCount } }'))).toBe(2_002);
    expect(costOf(askedOf('{ trace(from: "a", first: 1) { length } }'))).toBe(10_002);
    const matrix = '{ coverage(baseline: "a", first: 2) { totalColumns } }';
    expect(more(matrix.replace('first', 'against: ["b", "c"], first'), matrix)).toBe(4_000);
    const many = JSON.stringify(Array.from({ length: 300 }, (_, at) => `doc:${String(at)}`));
    expect(more(matrix.replace('first', `against: ${many}, first`), matrix)).toBe(4_000);
    const wide = matrix.replace('first: 2', 'first: 100');
    expect(more(wide.replace('first', `against: ${many}, first`), wide)).toBe(40_000);
    expect(costOf(askedOf('{ document(slug: "a") { text } }'))).toBe(1_002);
    expect(
      (await served.ask('{ measures(first: 100) { nodes { document { a: text b: text } } } }')).body.errors?.[0]
        ?.extensions['code'],
    ).toBe('QUERY_TOO_COSTLY');
  });

  it('leave wrong variables to be told as such', async () => {
    const { body } = await served.ask(pages, { a: -1 });
    expect(body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    const several = await served.ask('query A { __typename } query B { __typename }');
    expect(several.body.errors?.[0]?.extensions['code']).toBe('OPERATION_RESOLUTION_FAILURE');
  });

  it.each(contractQueryNames())('let the contract’s query %s pass', async (name) => {
    const { body } = await served.ask(contractQuery(name), VARIABLES);
    for (const { extensions } of body.errors ?? []) expect(extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('hold what is looked for to a few words, wherever that is asked, and lists of filters to their length', async () => {
    const refusalOf = async (query: string, variables: Record<string, unknown>): Promise<unknown> => {
      const { body } = await served.ask(query, variables);
      return [body.errors?.[0]?.extensions['code'], body.errors?.[0]?.message];
    };
    const long = '贷款'.repeat(129);
    const many = Array.from({ length: 33 }, (_, at) => `词${String(at)}`).join(' ');
    const told = (what: string): unknown => ['BAD_USER_INPUT', `${what}: ask for one or a few words.`];
    const asked = [
      ...['documents', 'measures', 'agencies', 'products', 'targets'].map(
        (name) => `${name}(filter: { text: $t }) { totalCount }`,
      ),
      ...['measureFacets(filter: { text: $t }) { totalCount }', 'concepts(text: $t) { id }'],
    ];
    for (const field of asked) {
      const query = `query ($t: String!) { ${field} }`;
      expect(await refusalOf(query, { t: long }), field).toEqual(told('`text` is longer than 256 characters'));
      expect(await refusalOf(query, { t: many }), field).toEqual(told('`text` has more than 32 words'));
      expect(await refusalOf(query, { t: many.slice(0, 100) }), field).toEqual([undefined, undefined]);
    }
    const search = 'query ($t: String!) { search(query: $t) { totalCount } }';
    expect(await refusalOf(search, { t: many })).toEqual(told('query has more than 32 words'));
    const listed = 'query ($ids: [ID!]) { measures(filter: { documents: $ids }) { totalCount } }';
    const ids = Array.from({ length: 1_001 }, (_, at) => `doc:${String(at)}`);
    expect(await refusalOf(listed, { ids })).toEqual(['BAD_USER_INPUT', expect.stringContaining('1,001 values')]);
    expect(await refusalOf(listed, { ids: ids.slice(1) })).toEqual([undefined, undefined]);
  });

  it('hold requests to their size, and to one query each', async () => {
    const large = await served.ask(`{ __typename } #${'x'.repeat(1024 * 1024)}`);
    expect([large.status, large.body.errors?.[0]?.extensions['code']]).toEqual([413, 'REQUEST_TOO_LARGE']);
    const batch = await served.fetch({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    });
    expect(batch.status).toBe(400);
    expect(batch.text).toContain('batching');
  });
});

describe('the time limit', () => {
  const { serve, library } = servedLibrary();

  it('ends a request, with TIMEOUT', async () => {
    const served = await serve({ CETU_TIMEOUT: '0.001' });
    const { body } = await served.ask('{ documents { totalCount } }');
    expect(body.errors?.[0]?.extensions['code']).toBe('TIMEOUT');
    expect(body.errors?.[0]?.message).toContain('took too long');
  });

  it('takes in no document that could not be read in it', async () => {
    const served = await serve({ CETU_TIMEOUT: '0.001' });
    const text = '关于促进科技发展的通知\n一、总体要求\n（一）加大支持。支持企业创新发展，提升服务水平。\n';
    const { body } = await served.ask(
      'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { document { id } created userErrors { code message } } }',
      { input: { name: 'late.txt', text } },
    );
    expect(body.data).toEqual({
      ingestDocument: {
        ...{ document: null, created: false },
        userErrors: [{ code: 'TIMEOUT', message: expect.stringContaining('was not taken in') as string }],
      },
    });
    expect((await library().status()).documents).toEqual([]);
  });
});

describe('the size of an answer', () => {
  const WORDS = '鼓励银行机构加大科技贷款投放，完善知识产权质押融资风险补偿机制，提升对科技型企业的服务水平。';
  const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
  const measures = NUMERALS.map((number) => `（${number}）加大信贷支持。${WORDS.repeat(400)}\n`).join('');
  const LONG = `关于促进科技金融发展的实施意见\n一、主要任务\n${measures}`;
  const { serve } = servedLibrary((library) =>
    library.ingest({
      ...{ name: 'long.txt', slug: 'long', slugGiven: true, url: null, known: {} },
      bytes: Buffer.from(LONG, 'utf8'),
    }),
  );
  /** Under each of the ten measures as often. */
  const texts = (times: number): string =>
    `{ measures { totalCount nodes { ${Array.from({ length: times }, (_, at) => `d${String(at)}: document { text }`).join(' ')} } } }`;

  it('is told of, where a text is repeated, before it is written out', async () => {
    const served = await serve();
    const few = await served.ask(texts(1));
    expect(few.body.errors).toBeUndefined();
    expect(few.body.data?.['measures']).toMatchObject({ totalCount: 10 });
    const { status, body, text } = await served.ask(texts(5));
    expect([status, body.data]).toEqual([400, undefined]);
    expect(body.errors?.[0]?.extensions).toMatchObject({
      ...{ code: 'ANSWER_TOO_LARGE', limit: 'answer', maximum: 16_777_216 },
    });
    expect(body.errors?.[0]?.message).toMatch(/^The query would be answered with 1[678],\d{3},\d{3} bytes or more;/u);
    expect(text.length).toBeLessThan(1_000);
  });
}, 60_000);
