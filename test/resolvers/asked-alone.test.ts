import { beforeAll, expect, it } from 'vitest';
import { writeSamplePark } from '../../cli/library/sample-park.js';
import type { Statement, Store } from '../../graph/store.js';
import { dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

/** A store that keeps each statement that it is asked, with its text. */
function keeping(store: Store): { readonly store: Store; readonly asked: Statement[] } {
  const asked: Statement[] = [];
  const run: Store['run'] = (statement, ...rest) => {
    asked.push(statement);
    return store.run(statement, ...rest);
  };
  const wrapped = new Proxy(store, {
    get: (target, name) => {
      if (name === 'run') return run;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { store: wrapped, asked };
}

interface Found {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
}

describeStores('what is read', (stores) => {
  let asked: Statement[];
  let data: ReturnType<typeof dataOf>;
  beforeAll(async () => {
    const kept = keeping(await fillWithCorpus(await stores.open()));
    expect(await writeSamplePark(kept.store)).toEqual([]);
    asked = kept.asked;
    data = dataOf(kept.store);
  });
  const ask = async <T>(query: string): Promise<T> => {
    asked.length = 0;
    return data<T>(query);
  };
  const names = (): readonly string[] => asked.map(({ name }) => name).sort();

  it('is no node of which the id tells all that is asked', async () => {
    const told = await ask<{ gaps: Found }>('{ gaps(first: 100) { nodes { subject { __typename id permalink } } } }');
    expect(names()).toEqual(['gaps', 'gaps-by-id']);
    const read = await ask<{ gaps: Found }>(
      '{ gaps(first: 100) { nodes { subject { __typename id permalink ... on Measure { number } ... on Park { name } ... on Indicator { code } } } } }',
    );
    expect(names()).toContain('measures-by-id');
    const ids = ({ nodes }: Found): readonly unknown[] =>
      nodes.map(({ subject }) => {
        const { __typename, id, permalink } = subject as Record<string, unknown>;
        return { __typename, id, permalink };
      });
    expect(ids(told.gaps)).toHaveLength(100);
    expect(ids(told.gaps)).toEqual(ids(read.gaps));
  });

  it('is of one kind of node only what is asked of that kind', async () => {
    const { search } = await ask<{ search: Found }>(
      '{ search(query: "知识产权", first: 20) { nodes { node { __typename id ... on FinancialProduct { ...Named } } } } } fragment Named on FinancialProduct { name }',
    );
    expect(names()).toContain('products-by-id');
    expect(names()).not.toContain('measures-by-id');
    expect(new Set(search.nodes.map(({ node }) => (node as { __typename: string }).__typename))).toContain('Measure');
  });

  it('is the words of a measure only where they are asked for, or held against the text', async () => {
    const measures = (fields: string): string =>
      `{ document(slug: "sichuan-opinions") { measures(first: 2) { nodes { title ${fields} } } } }`;
    await ask(measures(''));
    expect(names()).not.toContain('words-of-measures');
    const { document } = await ask<{ document: { measures: { nodes: { text: string; span: unknown }[] } } }>(
      measures('text span { verified quote }'),
    );
    expect(names().filter((name) => name === 'words-of-measures')).toHaveLength(1);
    const [first] = document.measures.nodes;
    expect(first?.text).toContain('科技');
    expect(first?.span).toMatchObject({ verified: true });
  });

  it('is of a body what surrounds it only where somebody asks for that', async () => {
    const line = (fields: string): string =>
      `{ agency(name: "市科技局", region: "连云港市") { system { agencies(first: 3) { nodes { name ${fields} } } } } }`;
    const looked = (): readonly boolean[] =>
      ['systems', 'regions', 'parentIds'].map((column) =>
        asked.some(({ name, text }) => name === 'agencies-of-systems' && !text.includes(`RETURN null AS ${column}`)),
      );
    await ask(line(''));
    expect(looked()).toEqual([true, false, false]);
    const { agency } = await ask<{ agency: { system: { agencies: Found } } }>(
      `${line('...Place')} fragment Place on Agency { region { name } parent { name } }`,
    );
    expect(looked()).toEqual([true, true, true]);
    expect(agency.system.agencies.nodes.map(({ region }) => region)).toContainEqual({ name: '四川省' });
  });

  it('is a list once for a page and its count, and counted alone only where it goes on', async () => {
    const filter = 'filter: { agencies: ["agy:连云港市科学技术局"] }';
    const page = await ask<{ measures: { totalCount: number } & Found }>(
      `{ measures(${filter}, first: 3) { totalCount nodes { id } pageInfo { endCursor } } }`,
    );
    expect(page.measures).toMatchObject({ totalCount: 8, nodes: { length: 3 } });
    expect(names()).toEqual(['measures-from-agencies+measures-page-counted']);
    const { endCursor } = (page.measures as unknown as { pageInfo: { endCursor: string } }).pageInfo;
    const next = await ask<{ measures: { totalCount: number } & Found }>(
      `{ measures(${filter}, first: 9, after: "${endCursor}") { totalCount nodes { id } } }`,
    );
    expect(next.measures).toMatchObject({ totalCount: 8, nodes: { length: 5 } });
    const ids = [...page.measures.nodes, ...next.measures.nodes].map(({ id }) => id);
    const backwards = await ask<{ measures: { totalCount: number } & Found }>(
      `{ measures(${filter}, last: 8) { totalCount nodes { id } } }`,
    );
    expect([backwards.measures.totalCount, backwards.measures.nodes.map(({ id }) => id)]).toEqual([8, ids]);
    const none = await ask<{ measures: { totalCount: number } }>(
      '{ measures(filter: { agencies: ["agy:nobody"] }) { totalCount } }',
    );
    expect([none.measures.totalCount, names().length]).toEqual([0, 1]);
  });

  it('tells of each owner how many there are, however the page lies', async () => {
    const parts = (page: string): string =>
      `{ agencies(filter: { systems: ["sys:科技"] }, first: 6) { nodes { name assignments(${page}) { totalCount nodes { asPrinted } } } } }`;
    const whole = await ask<{ agencies: { nodes: { assignments: { totalCount: number } & Found }[] } }>(
      parts('first: 100'),
    );
    const totals = whole.agencies.nodes.map(({ assignments: { totalCount, nodes } }) => [totalCount, nodes.length]);
    expect(totals.every(([total, length]) => total === length)).toBe(true);
    expect(totals.some(([total = 0]) => total > 2)).toBe(true);
    for (const page of ['first: 1', 'last: 2', 'first: 100, role: LEAD']) {
      const { agencies } = await ask<typeof whole>(parts(page));
      if (page.includes('role')) {
        for (const { assignments } of agencies.nodes) expect(assignments.totalCount).toBe(assignments.nodes.length);
      } else {
        expect(agencies.nodes.map(({ assignments }) => assignments.totalCount)).toEqual(totals.map(([total]) => total));
      }
    }
  });

  it('is no way from an end that is not there', async () => {
    await expect(ask('{ trace(from: "mea:nowhere/1", to: "doc:sichuan-opinions") { __typename } }')).rejects.toThrow(
      'mea:nowhere/1',
    );
    expect(names().filter((name) => name.startsWith('neighbours-'))).toEqual([]);
  });
});
