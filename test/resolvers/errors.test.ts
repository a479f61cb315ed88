import { beforeAll, describe, expect, it } from 'vitest';
import { StoreError, type Store, type StoreErrorCode } from '../../graph/store.js';
import { askingOf, type Ask } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { embeddedStores } from '../support/stores.js';

describe('the API', () => {
  const stores = embeddedStores();
  let store: Store;
  let ask: Ask;
  beforeAll(async () => {
    store = await fillWithCorpus(await stores.open());
    ask = askingOf(store);
  });

  it('gives null for what is not there', async () => {
    const { data, errors } = await ask(`{
      node(id: "mea:nowhere/1") { id }  foreign: node(id: "no id of ours") { id }  measure(id: "agy:中国人民银行") { id }
      document(slug: "nowhere") { id }  agency(name: "没有这个单位") { id }  inNoRegion: agency(name: "市科技局", region: "无此市") { id }
      product(name: "没有这个产品") { id }  nodes(ids: ["agy:中国人民银行", "mea:nowhere/1"]) { id }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      ...{ node: null, foreign: null, measure: null, document: null, agency: null, inNoRegion: null, product: null },
      nodes: [{ id: 'agy:中国人民银行' }, null],
    });
  });

  it.each([
    ['{ document { id } }', 'Give `id` or `slug`.'],
    ['{ document(id: "doc:a", slug: "a") { id } }', 'Give `id` or `slug`, not both.'],
    ['{ agency(region: "连云港市") { id } }', 'Give `id` or `name`.'],
    ['{ product { id } }', 'Give `id` or `name`.'],
    ['{ trace(from: "agy:没有") { length } }', '`from`: nothing has the id agy:没有.'],
    ['{ trace(from: "agy:中国人民银行", maxHops: 9) { length } }', '`maxHops` is 9: follow at most 6 hops.'],
    ['{ search(query: " ") { totalCount } }', 'query is blank'],
    ['{ documents(filter: { issuedFrom: "2022-13-01" }) { totalCount } }', 'write a day such as "2025-12-31"'],
  ])('refuses %s and says what to do', async (query, message) => {
    const { errors } = await ask(query);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]?.message).toContain(message);
  });

  it('refuses more than 100 ids at once', async () => {
    const { errors } = await ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 101 }, String),
    });
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('at most 100'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('refuses a query deeper than any use needs, also through fragments', async () => {
    const deep = (levels: number): string =>
      '{ document(slug: "a") '.concat('{ variantOf { document '.repeat(levels), '{ id } ', '} } '.repeat(levels), '}');
    expect((await ask(deep(6))).errors).toEqual([]);
    expect((await ask(deep(7))).errors[0]?.message).toContain('at most 15 are answered');
    const through = `{ document(slug: "a") { ...A } }
      fragment A on Document { variantOf { document { variantOf { document { variantOf { document { ...B } } } } } } }
      fragment B on Document { variantOf { document { variantOf { document { variantOf { document { variantOf { document { id } } } } } } } } }`;
    expect((await ask(through)).errors[0]?.message).toContain('at most 15 are answered');
  });

  it('answers what asks for the schema itself, however deep', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await ask(getIntrospectionQuery())).errors).toEqual([]);
  });

  it('refuses half of a character, which no store can hold', async () => {
    const { errors } = await ask('query($id: ID!) { measure(id: $id) { id } }', { id: 'mea:\uD83D' });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('names those that one printed name fits', async () => {
    const twin = {
      name: 'make-twin',
      text: `MATCH (g:Region {id: 'reg:510100'}) CREATE (a:Agency {id: 'agy:成都市科学技术局二', name: '成都市科学技术局二', aliases: ['市科技局'], group: false, sort: 'agy:成都市科学技术局二'})-[:LOCATED_IN]->(g)
        CREATE (:AgencyName {id: 'agn:市科技局|agy:成都市科学技术局二', name: '市科技局'})-[:NAMES]->(a)`,
    };
    const own = await fillWithCorpus(await stores.open());
    await own.write((unit) => unit.run(twin));
    const { errors } = await askingOf(own)('{ agency(name: "市科技局") { id } }');
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]?.message).toMatch(/连云港市科学技术局 \(agy:连云港市科学技术局\)/u);
    expect(errors[0]?.message).toMatch(/成都市科学技术局二 \(agy:成都市科学技术局二\)/u);
    const settled = await askingOf(own)<{ agency: { id: string } }>(
      '{ agency(name: "市科技局", region: "连云港") { id } }',
    );
    expect(settled.data.agency.id).toBe('agy:连云港市科学技术局');
  });

  it.each<[StoreErrorCode, string]>([
    ['TIMEOUT', 'TIMEOUT'],
    ['UNAVAILABLE', 'UNAVAILABLE'],
    ['BUSY', 'UNAVAILABLE'],
    ['INTERNAL', 'INTERNAL_SERVER_ERROR'],
  ])('tells a store that ends with %s as %s, in words of its own', async (code, told) => {
    const failing = new Proxy(store, {
      get: (target, name) =>
        name === 'run'
          ? () => Promise.reject(new StoreError(code, 'bolt://secret:7687 MATCH (n)'))
          : (Reflect.get(target, name, target) as unknown),
    });
    const { errors } = await askingOf(failing)('{ measure(id: "mea:a/1") { id } }');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toEqual({ code: told });
    expect(JSON.stringify(errors)).not.toMatch(/secret|MATCH|\bat .*\.ts/u);
  });

  it('tells a fault of our own without its words', async () => {
    const failing = new Proxy(store, {
      get: (target, name) =>
        name === 'run'
          ? () => Promise.reject(new TypeError('x.y is undefined in /srv/secret.js'))
          : (Reflect.get(target, name, target) as unknown),
    });
    const heard: unknown[] = [];
    const { errors } = await askingOf(failing, (failure) => heard.push(failure))('{ measure(id: "mea:a/1") { id } }');
    expect(heard).toEqual([expect.any(TypeError)]);
    expect(errors[0]).toMatchObject({
      message: 'The server failed to answer.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(JSON.stringify(errors)).not.toContain('secret');
  });
});
