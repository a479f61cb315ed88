import { beforeAll, expect, it } from 'vitest';
import { upstreamBindingFirst, upstreamOfMeasures } from '../../graph/questions/counterparts-of-measures.js';
import type { Store, Value } from '../../graph/store.js';
import { counting, dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

const MEASURE = 'mea:lianyungang-opinions/2.1.2';
/** 130 counterparts more, weaker than all that are there; the weakest ten in a document that binds 江苏省, where the city lies. */
const MORE = Array.from({ length: 13 }, (_, document) => document).flatMap((document) =>
  Array.from({ length: 10 }, (_, nth): Readonly<Record<string, Value>> => {
    const [slug, place] = [`higher-${String(document).padStart(2, '0')}`, document * 10 + nth];
    const id = `cou:lianyungang-opinions/2.1.2>${slug}/${String(nth)}`;
    const sort = `0.9${String(place).padStart(3, '0')}|${id}`;
    return { slug, number: String(nth), id, sort, region: document === 12 ? 'reg:320000' : 'reg:510000' };
  }),
);
const WRITE = `UNWIND $rows AS row
  MATCH (f:Measure {id: $measure})
  MATCH (g:Region {id: row.region})
  MERGE (d:Document {id: 'doc:' + row.slug})
  SET d.slug = row.slug, d.level = 'PROVINCIAL'
  MERGE (d)-[:APPLIES_TO]->(g)
  CREATE (t:Measure {id: 'mea:' + row.slug + '/' + row.number, documentId: 'doc:' + row.slug, number: row.number, variant: false})
  CREATE (f)-[r:COUNTERPART_OF {id: row.id, sort: row.sort, status: 'PROPOSED', method: 'AUTOMATIC', confidence: 0.05}]->(t)
  SET r.documentId = f.documentId, r.toDocumentId = t.documentId, r.rationaleKinds = [], r.slots = []
  RETURN count(r) AS written`;

describeStores('what is read of much', (stores) => {
  let store: Store;
  let statements: string[];
  let data: ReturnType<typeof dataOf>;
  beforeAll(async () => {
    ({ store, statements } = counting(await fillWithCorpus(await stores.open())));
    data = dataOf(store);
    await store.write(async (unit) => unit.run({ name: 'more', text: WRITE }, { rows: MORE, measure: MEASURE }));
  });

  it('is the 100 strongest counterparts of a measure in higher documents', async () => {
    const upstream = (await upstreamOfMeasures(store, [MEASURE])).get(MEASURE) ?? [];
    expect(upstream).toHaveLength(100);
    const added = upstream.filter(({ id }) => id.includes('higher-')).map(({ id }) => id);
    expect(added).toEqual(MORE.slice(0, added.length).map(({ id }) => id));
    expect(upstream.slice(0, 100 - added.length).every(({ confidence }) => confidence >= 0.5)).toBe(true);
    // The same where much is read of one measure together.
    const { measure } = await data<{ measure: { upstream: { id: string }[] } }>(
      `{ measure(id: "${MEASURE}") { number document { slug } assignments { role } products { asPrinted } upstream { id }
         downstream { totalCount } indicators { id } } }`,
    );
    expect(measure.upstream.map(({ id }) => id)).toEqual(upstream.map(({ id }) => id));
  });

  it('is of what a park satisfies first what applies there, however much is more alike', async () => {
    const upstream = (await upstreamBindingFirst(store, [MEASURE])).get(MEASURE) ?? [];
    expect(upstream).toHaveLength(100);
    expect(upstream.slice(0, 10).map(({ id }) => id)).toEqual(MORE.slice(-10).map(({ id }) => id));
    expect(upstream[10]?.confidence).toBeGreaterThan(0.5);
    expect(upstream.slice(-1).map(({ id }) => id.includes('higher-12'))).toEqual([false]);
  });

  it('is counted only where that is asked, for many bodies at once', async () => {
    const asked = async (total: string): Promise<readonly string[]> => {
      statements.length = 0;
      await data(
        `{ agencies(first: 20) { nodes { lineElsewhere(first: 2) { ${total} nodes { assignment { role } } } } } }`,
      );
      return statements.filter((name) => name.startsWith('line-elsewhere'));
    };
    expect(await asked('')).toEqual(['line-elsewhere-of-agencies']);
    expect((await asked('totalCount')).toSorted()).toEqual(['line-elsewhere-count', 'line-elsewhere-of-agencies']);
  });
});
