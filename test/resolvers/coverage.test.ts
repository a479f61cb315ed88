import { beforeAll, expect, it } from 'vitest';
import { askingOf, counting, dataOf, type Ask } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

const [PLAN, REPOST, CITY, PROVINCE, SCHEME] = [
  'doc:pilot-zone-master-plan',
  'doc:pilot-zone-master-plan-repost',
  'doc:lianyungang-opinions',
  'doc:sichuan-opinions',
  'doc:g60-park-scheme',
];

const QUERY = `query($baseline: ID!, $against: [ID!], $first: PositiveInt, $after: String) {
  coverage(baseline: $baseline, against: $against, first: $first, after: $after) {
    baseline { id } columns { id } totalColumns pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    summary { document { id } applies covered partial none share }
    rows { measure { id number } cells { document { id } status counterparts { from { id } to { id } } nearest { measure { id } } } }
  }
}`;

interface Answer {
  coverage: {
    baseline: { id: string };
    columns: { id: string }[];
    totalColumns: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    summary: { document: { id: string }; applies: boolean; covered: number; partial: number; none: number }[];
    rows: {
      measure: { id: string; number: string };
      cells: {
        document: { id: string };
        status: string;
        counterparts: { from: { id: string }; to: { id: string } }[];
        nearest: { measure: { id: string } }[];
      }[];
    }[];
  };
}

describeStores('coverage', (stores) => {
  let ask: Ask;
  let data: ReturnType<typeof dataOf>;
  let statements: string[];
  beforeAll(async () => {
    const counted = counting(await fillWithCorpus(await stores.open()));
    ({ statements } = counted);
    [ask, data] = [askingOf(counted.store), dataOf(counted.store)];
  });
  const coverageOf = async (variables: Record<string, unknown>): Promise<Answer['coverage']> =>
    (await data<Answer>(QUERY, variables)).coverage;

  it('has all held documents of lower rank for columns, without copies, and pages them', async () => {
    const whole = await coverageOf({ baseline: PLAN });
    expect(whole.columns.map(({ id }) => id)).toEqual([SCHEME, CITY, PROVINCE]);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    const first = await coverageOf({ baseline: PLAN, first: 2 });
    const second = await coverageOf({ baseline: PLAN, first: 2, after: first.pageInfo.endCursor });
    expect([first.totalColumns, second.totalColumns]).toEqual([3, 3]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...first.columns, ...second.columns]).toEqual(whole.columns);
    expect([...first.summary, ...second.summary]).toEqual(whole.summary);
    const cells = whole.rows.map((_, at) => [...(first.rows[at]?.cells ?? []), ...(second.rows[at]?.cells ?? [])]);
    expect(cells).toEqual(whole.rows.map(({ cells: all }) => all));
  });

  it('takes the columns that are given, in their order, each once', async () => {
    const given = await coverageOf({ baseline: PLAN, against: [PROVINCE, CITY, PROVINCE], first: 1 });
    expect(given.columns).toEqual([{ id: PROVINCE }]);
    expect(given.totalColumns).toBe(2);
    const rest = await coverageOf({
      baseline: PLAN,
      against: [PROVINCE, CITY],
      first: 1,
      after: given.pageInfo.endCursor,
    });
    expect(rest.columns).toEqual([{ id: CITY }]);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('has a counterpart or the nearest candidates in every cell of two documents on one subject', async () => {
    const { rows } = await coverageOf({ baseline: PLAN, against: [CITY] });
    for (const { measure, cells } of rows) {
      for (const { status, counterparts, nearest } of cells) {
        expect(counterparts.length > 0, measure.number).toBe(status !== 'NONE_FOUND');
        expect(nearest.length > 0, measure.number).toBe(status === 'NONE_FOUND');
        for (const { from, to } of counterparts) {
          expect(to.id).toBe(measure.id);
          expect(from.id).toMatch(/^mea:lianyungang-opinions\//u);
        }
        for (const { measure: candidate } of nearest) expect(candidate.id).toMatch(/^mea:lianyungang-opinions\//u);
      }
    }
  });

  it('can be asked from below: what of a city’s own measures is in the plan', async () => {
    const { rows, summary } = await coverageOf({ baseline: CITY, against: [PLAN] });
    expect(rows).toHaveLength(21);
    expect(summary).toMatchObject([{ applies: false, document: { id: PLAN } }]);
    for (const { measure, cells } of rows) {
      for (const { from } of cells.flatMap((cell) => cell.counterparts)) expect(from.id).toBe(measure.id);
      expect(cells.every((cell) => cell.nearest.length > 0 === (cell.status === 'NONE_FOUND'))).toBe(true);
    }
    const none = rows.filter(({ cells }) => cells[0]?.status === 'NONE_FOUND');
    expect(none.length).toBe(summary[0]?.none);
  });

  it('asks as much for three columns as for one', async () => {
    statements.length = 0;
    await coverageOf({ baseline: PLAN, first: 1 });
    const one = new Set(statements);
    statements.length = 0;
    await coverageOf({ baseline: PLAN, first: 3 });
    // All three are read: how many there are need not be counted.
    expect(new Set([...statements, 'documents-matching+count'])).toEqual(one);
    // Measures of rows, of counterparts and of candidates are read together or apart, as their lists come in.
    expect(statements.filter((name) => name !== 'measures-by-id').length).toBeLessThanOrEqual(one.size + 2);
    expect(statements.filter((name) => name === 'measures-by-id').length).toBeLessThanOrEqual(4);
  });

  it('reads no reasons and no candidates where only numbers are asked for', async () => {
    statements.length = 0;
    const { coverage } = await data<Answer>(
      `{ coverage(baseline: "${PLAN}") { summary { covered partial none } rows { cells { status } } } }`,
    );
    expect(coverage.summary.map(({ covered, partial, none }) => covered + partial + none)).toEqual([22, 22, 22]);
    expect(statements.filter((name) => /^(?:counterparts|nearest)/u.test(name))).toEqual([]);
  });

  it.each([
    ['a copy as baseline', { baseline: REPOST }, /copy or retelling/u],
    ['a copy among the columns', { baseline: PLAN, against: [REPOST] }, /copy or retelling/u],
    ['a document against itself', { baseline: PLAN, against: [CITY, PLAN] }, /names the baseline/u],
    ['an unknown baseline', { baseline: 'doc:nowhere' }, /there is no such document/u],
    ['an unknown column', { baseline: PLAN, against: ['doc:nowhere'] }, /there is no such document/u],
    ['more columns than a page has', { baseline: PLAN, first: 101 }, /at most 100/u],
    ['a cursor of another', { baseline: PLAN, after: 'x' }, /no cursor of ours/u],
  ])('refuses %s', async (_, variables, message) => {
    const { errors } = await ask(QUERY, variables);
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toMatch(message);
  });
});
