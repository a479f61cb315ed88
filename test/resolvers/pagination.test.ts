import fc from 'fast-check';
import {
  getNamedType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeSamplePark } from '../../cli/library/sample-park.js';
import { reviewLink } from '../../graph/reviews/review-link.js';
import { executableSchema } from '../../resolvers/api.js';
import { dataOf, askingOf, type Ask } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { linkWorldOf } from '../support/link-world.js';
import { describeStores } from '../support/stores.js';

interface Paged {
  edges: { cursor: string; node: unknown }[];
  nodes: unknown[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const PARK = 'prk:示例园区（嘉兴）';
/** All at one moment: what is listed by moments settles that by id. */
const REVIEWED = [
  ['cou:lianyungang-opinions/2.1.2>pilot-zone-master-plan/3.4', 'CONFIRMED'],
  ['cou:sichuan-opinions/3.4>pilot-zone-master-plan/4.10', 'CONFIRMED'],
  ['sup:g60-park-scheme/4.5>g60-park-scheme/2', 'CONFIRMED'],
] as const;

/** Every connection of the API: where it is, its other arguments, and what tells its nodes apart. */
const CONNECTIONS: readonly (readonly [path: string, key: string])[] = [
  ['documents(filter: { includeCited: true, includeVariants: true } PAGE)', 'id'],
  ['measures( PAGE)', 'id'],
  ['agencies( PAGE)', 'id'],
  ['products( PAGE)', 'id'],
  ['targets( PAGE)', 'id'],
  ['findings( PAGE)', 'id'],
  ['search(query: "科技" PAGE)', 'node { id }'],
  ['document(slug: "lianyungang-opinions") { measures( PAGE) }', 'id'],
  [
    'node(id: "cit:长江三角洲区域一体化发展规划纲要") { ... on Document { citedBy( PAGE) } }',
    'from { id } span { start }',
  ],
  ['agency(name: "四川省科学技术厅") { assignments( PAGE) }', 'measure { id } role'],
  ['agency(name: "四川省科学技术厅") { system { agencies( PAGE) } }', 'id'],
  ['product(name: "知识产权质押融资") { mentions( PAGE) }', 'measure { id } span { start }'],
  ['node(id: "reg:320700") { ... on Region { documents( PAGE) } }', 'id'],
  ['links( PAGE)', '... on Node { id }'],
  ['reviews( PAGE)', '... on Node { id }'],
  ['gaps( PAGE)', 'id'],
  ['parks( PAGE)', 'id'],
  ['agency(name: "四川省科学技术厅") { documents( PAGE) }', 'document { id }'],
  ['agency(name: "四川省科学技术厅") { documents(first: 1) { nodes { assignments( PAGE) } } }', 'measure { id } role'],
  ['agency(name: "四川省科学技术厅") { lineElsewhere( PAGE) }', 'assignment { measure { id } agency { id } }'],
  ['node(id: "con:股权投资") { ... on Concept { measures( PAGE) } }', 'id'],
  ['measure(id: "mea:pilot-zone-master-plan/3.5") { downstream( PAGE) }', 'id'],
  ['node(id: "ind:g60-park-scheme/4") { ... on Indicator { supportingMeasures( PAGE) } }', 'id'],
  ['measure(id: "mea:lianyungang-opinions/2.1.1") { assignments { ladder( PAGE) } }', 'counterpart { id }'],
  [
    'profile(document: "doc:lianyungang-opinions", baseline: "doc:pilot-zone-master-plan") { measures( PAGE) }',
    'measure { id }',
  ],
  ['strengthDrift(document: "doc:sichuan-opinions") { steps { counterparts( PAGE) } }', 'id'],
  [`park(id: "${PARK}") { assessment { satisfiedMeasures( PAGE) } }`, 'id'],
  [`park(id: "${PARK}") { assessment { comparableMeasures( PAGE) } }`, 'id'],
  [`park(id: "${PARK}") { assessment { measureResults( PAGE) } }`, 'measure { id }'],
];

const ARGUMENTS = '$first: PositiveInt, $last: PositiveInt, $after: String, $before: String';
const PAGE = 'first: $first, last: $last, after: $after, before: $before';
const SELECTED = (key: string): string =>
  `{ edges { cursor node { ${key} } } nodes { ${key} } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;

/** Fields of the schema that give a connection, and those that a query asks for. */
const connectionsOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isConnection(field.type))
        .map((field) => `${type.name}.${field.name}`),
    );
const isConnection = (type: GraphQLOutputType): boolean => getNamedType(type).name.endsWith('Connection');
function askedIn(query: string, schema: GraphQLSchema): string[] {
  const [types, asked] = [new TypeInfo(schema), [] as string[]];
  const enter = (): void => {
    const [parent, field] = [types.getParentType(), types.getFieldDef()];
    if (parent && field && isConnection(field.type)) asked.push(`${parent.name}.${field.name}`);
  };
  visit(parse(query), visitWithTypeInfo(types, { Field: enter }));
  return asked;
}

function queryOf([path, key]: readonly [string, string]): string {
  return `query(${ARGUMENTS}) { ${path.replace(' PAGE)', `, ${PAGE})${SELECTED(key)}`).replace('(, ', '(')} }`;
}

/** The only object that has `edges`, however deep it lies. */
function pagedIn(data: unknown): Paged {
  if (typeof data !== 'object' || data === null) throw new Error(`no connection in ${JSON.stringify(data)}`);
  return 'edges' in data ? (data as Paged) : pagedIn(Object.values(data)[0]);
}

const cursorsOf = (read: readonly Paged[]): string[] => read.flatMap(({ edges }) => edges.map(({ cursor }) => cursor));

function expectConsistent({ edges, nodes, pageInfo }: Paged): void {
  expect(edges.map(({ node }) => node)).toEqual(nodes);
  expect(pageInfo).toMatchObject({
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  });
}

/** All pages of one size, in the order in which they are read. */
async function pages(
  ask: (variables: Record<string, unknown>) => Promise<Paged>,
  size: number,
  direction: 'forward' | 'backward',
): Promise<Paged[]> {
  const read: Paged[] = [];
  for (let cursor: string | null = null; read.length < 500;) {
    const page: Paged = await ask(
      direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    read.push(page);
    if (!(direction === 'forward' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) return read;
    cursor = direction === 'forward' ? page.pageInfo.endCursor : page.pageInfo.startCursor;
  }
  throw new Error('pages without end');
}

describeStores('a connection', (stores) => {
  let data: ReturnType<typeof dataOf>;
  let ask: Ask;
  beforeAll(async () => {
    const store = await fillWithCorpus(await stores.open());
    expect(await writeSamplePark(store)).toEqual([]);
    for (const [link, status] of REVIEWED) {
      const { userErrors } = await reviewLink(store, linkWorldOf(), { link, status, relation: null, note: null });
      expect(userErrors).toEqual([]);
    }
    data = dataOf(store);
    ask = askingOf(store);
  });
  const reader =
    (connection: readonly [string, string]) =>
    async (variables: Record<string, unknown>): Promise<Paged> =>
      pagedIn(await data(queryOf(connection), variables));

  describe.each(CONNECTIONS)('%s', (...connection) => {
    it('gives the same list forwards, backwards and whole, whatever the size of a page', async () => {
      const read = reader(connection);
      const whole = (await pages(read, 100, 'forward')).flatMap(({ nodes }) => nodes);
      expect(whole.length).toBeGreaterThan(0);
      expect(new Set(whole.map((node) => JSON.stringify(node))).size).toBe(whole.length);
      const sizes = fc
        .integer({ min: 1, max: Math.min(100, whole.length + 1) })
        .filter((size) => whole.length / size <= 6);
      await fc.assert(
        fc.asyncProperty(sizes, async (size) => {
          const forward = await pages(read, size, 'forward');
          const backward = (await pages(read, size, 'backward')).reverse();
          expect(forward.flatMap(({ nodes }) => nodes)).toEqual(whole);
          expect(backward.flatMap(({ nodes }) => nodes)).toEqual(whole);
          for (const page of [...forward, ...backward]) {
            expect(page.totalCount).toBe(whole.length);
            expectConsistent(page);
          }
          // Cursors say a place, whatever page it is read in.
          expect(cursorsOf(backward)).toEqual(cursorsOf(forward));
          expect(forward.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(forward.map((_, index) => index > 0));
          expect(backward.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual(
            backward.map((_, index) => index < backward.length - 1),
          );
        }),
        { numRuns: 3 },
      );
    });
  });

  it.each(CONNECTIONS)('%s refuses more than 100, and both ends at once', async (...connection) => {
    const refusals = [
      [{ first: 101 }, '`first` is 101: at most 100'],
      [{ last: 101 }, '`last` is 101: at most 100'],
      [{ first: 1, last: 1 }, '`first` and `last` are both given'],
    ] as const;
    for (const [variables, message] of refusals) {
      const { errors } = await ask(queryOf(connection), variables);
      expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
      expect(errors[0]?.message).toContain(message);
    }
  });

  it('is read here wherever the schema has one', () => {
    const schema = executableSchema();
    const read = CONNECTIONS.flatMap(([path, key]) => askedIn(queryOf([path, key]), schema));
    expect([...new Set(read)].sort()).toEqual(connectionsOf(schema).sort());
  });

  it('says where a page lies, as Relay does', async () => {
    const read = reader(['measures( PAGE)', 'id']);
    const first = await read({ first: 3 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(first.pageInfo.startCursor).toBe(first.edges[0]?.cursor);
    expect(first.pageInfo.endCursor).toBe(first.edges[2]?.cursor);
    const second = await read({ first: 3, after: first.pageInfo.endCursor });
    expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const back = await read({ last: 2, before: second.pageInfo.startCursor });
    expect(back.nodes).toEqual(first.nodes.slice(1));
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('keeps between two cursors', async () => {
    const read = reader(['measures( PAGE)', 'id']);
    const { edges, nodes } = await read({ first: 6 });
    const between = { after: edges[0]?.cursor, before: edges[5]?.cursor };
    expect((await read({ ...between })).nodes).toEqual(nodes.slice(1, 5));
    expect((await read({ ...between, last: 2 })).nodes).toEqual(nodes.slice(3, 5));
  });

  it('gives 20 where nothing else is said, and an empty page its due', async () => {
    const read = reader(['measures( PAGE)', 'id']);
    expect((await read({})).nodes).toHaveLength(20);
    const last = await read({ last: 1 });
    expect(await read({ after: last.pageInfo.endCursor })).toMatchObject({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  it.each([
    [{ first: 101 }, '`first` is 101: at most 100'],
    [{ last: 1000 }, '`last` is 1000: at most 100'],
    [{ first: 0 }, 'write an integer of 1 or more'],
    [{ last: -5 }, 'write an integer of 1 or more'],
    [{ first: 2, last: 2 }, 'give `first` for a page from the start, or `last`'],
    [{ after: 'bm9wZQ' }, '`after` is no cursor of ours: take one from pageInfo'],
    [{ before: '' }, '`before` is no cursor of ours'],
    [{ before: 'WyJhIiwxLDJd' }, '`before` is no cursor of ours'],
  ])('refuses %j and says what to do', async (variables, message) => {
    const { errors } = await ask(queryOf(['measures( PAGE)', 'id']), variables);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]?.message).toContain(message);
  });

  it('refuses the same when it is written into the query', async () => {
    const { errors } = await ask('{ measures(first: -1) { totalCount } }');
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]?.message).toContain('write an integer of 1 or more');
  });
});
