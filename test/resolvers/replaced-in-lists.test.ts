import { afterEach, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../graph/store.js';
import { dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

const [PLAN, CITY] = ['doc:pilot-zone-master-plan', 'doc:lianyungang-opinions'];

interface Lists {
  up: { upstream: { to: { document: { id: string } } }[] };
  down: {
    downstream: { totalCount: number; nodes: { from: { document: { id: string } } }[] };
  };
  indicators: { measures: { measure: { document: { id: string } } }[] }[];
  linked: { totalCount: number };
}
const LISTS = `{
  up: measure(id: "mea:lianyungang-opinions/2.1.2") { upstream { to { document { id } } } }
  down: measure(id: "mea:sichuan-opinions/4.9") { downstream(first: 100) { totalCount nodes { from { document { id } } } } }
  indicators(scheme: "doc:g60-park-scheme", dimensionsOnly: true) { measures { measure { document { id } } } }
  linked: measures(filter: { documents: ["${CITY}"], hasCounterpart: true }) { totalCount }
}`;

describeStores('measures of replaced documents', (stores) => {
  let store: Store;
  beforeAll(async () => {
    store = await fillWithCorpus(await stores.open());
  });
  const replaced = async (documentIds: readonly string[]): Promise<void> => {
    const text = 'MATCH (n:Measure) SET n.superseded = n.documentId IN $documentIds';
    await store.write(async (unit) => unit.run({ name: 'set up a test', text }, { documentIds: [...documentIds] }));
  };
  afterEach(() => replaced([]));
  const lists = async (): Promise<{ up: string[]; down: string[]; measures: string[]; linked: number }> => {
    const { up, down, indicators, linked } = await dataOf(store)<Lists>(LISTS);
    expect(down.downstream.totalCount).toBe(down.downstream.nodes.length);
    return {
      up: up.upstream.map(({ to }) => to.document.id),
      down: down.downstream.nodes.map(({ from }) => from.document.id),
      measures: indicators.flatMap(({ measures }) => measures.map(({ measure }) => measure.document.id)),
      linked: linked.totalCount,
    };
  };

  it('are no counterparts, and support no dimension', async () => {
    const before = await lists();
    expect(before.up).toContain(PLAN);
    expect(before.down).toContain(CITY);
    expect(before.measures).toContain(PLAN);
    await replaced([PLAN, CITY]);
    const after = await lists();
    expect(after.up).toEqual(before.up.filter((id) => id !== PLAN));
    expect(after.down).toEqual(before.down.filter((id) => id !== CITY));
    expect(after.measures).toEqual(before.measures.filter((id) => id !== PLAN && id !== CITY));
    await replaced([PLAN]);
    const kept = (await lists()).linked;
    await replaced([PLAN, 'doc:sichuan-opinions', 'doc:g60-park-scheme']);
    expect(before.linked).toBeGreaterThan(kept);
    expect((await lists()).linked).toBe(0);
    await replaced([]);
    expect(await lists()).toEqual(before);
  });

  it('are counted in no facet, and links with them neither found nor counted', async () => {
    const filter = `documents: ["${CITY}"], hasIndicator: false`;
    const counts = `{
      all: measureFacets { totalCount documents { values { value count } } }
      city: measureFacets(filter: { ${filter} }) { totalCount linkStatuses { values { value count } } }
      linked: measures(filter: { ${filter}, linkStatuses: [PROPOSED] }) { totalCount } }`;
    const counted = (value: string, count: number): unknown => ({ value, count });
    expect(await dataOf(store)(counts)).toEqual({
      all: {
        totalCount: 70,
        documents: {
          values: [
            counted(PLAN, 22),
            counted(CITY, 21),
            counted('doc:sichuan-opinions', 17),
            counted('doc:g60-park-scheme', 10),
          ],
        },
      },
      city: { totalCount: 8, linkStatuses: { values: [counted('PROPOSED', 7)] } },
      linked: { totalCount: 7 },
    });
    await replaced([PLAN, 'doc:sichuan-opinions', 'doc:g60-park-scheme']);
    expect(await dataOf(store)(counts)).toEqual({
      all: { totalCount: 21, documents: { values: [counted(CITY, 21)] } },
      city: { totalCount: 8, linkStatuses: { values: [] } },
      linked: { totalCount: 0 },
    });
  });

  it('and links with dimensions of replaced schemes: in no filter, facet or list of a measure', async () => {
    // Only the dimensions are looked at: of no measure there is a comparable one that counts.
    const others = [PLAN, 'doc:sichuan-opinions', 'doc:g60-park-scheme'];
    const filter = `documents: ["${CITY}"]`;
    const counts = `{
      supporting: measures(filter: { ${filter}, hasIndicator: true }, first: 1) { totalCount nodes { indicators { id } } }
      supportingNone: measures(filter: { ${filter}, hasIndicator: false }) { totalCount }
      linked: measures(filter: { ${filter}, linkStatuses: [PROPOSED] }) { totalCount }
      one: measure(id: "mea:lianyungang-opinions/2.1.2") { indicators { id } upstream { id } }
      measureFacets(filter: { ${filter} }) {
        indicators { totalValues }
        linkStatuses { values { value count } } } }`;
    interface Counts {
      supporting: { totalCount: number; nodes: { indicators: unknown[] }[] };
      one: { indicators: unknown[] };
    }
    await replaced(others);
    const before = await dataOf(store)<Counts>(counts);
    expect(before).toMatchObject({
      supporting: { totalCount: 13 },
      supportingNone: { totalCount: 8 },
      linked: { totalCount: 13 },
      measureFacets: { indicators: { totalValues: 5 }, linkStatuses: { values: [{ value: 'PROPOSED', count: 13 }] } },
    });
    expect(before.supporting.nodes[0]?.indicators).not.toEqual([]);
    expect(before.one.indicators).not.toEqual([]);
    const mark = async (on: boolean): Promise<void> => {
      const text = 'MATCH (d:Document {id: $id}) SET d.superseded = $on';
      await store.write((unit) => unit.run({ name: 'set up a test', text }, { id: 'doc:g60-park-scheme', on }));
    };
    await mark(true);
    const after = await dataOf(store)<Counts>(counts).finally(() => mark(false));
    expect(after).toEqual({
      supporting: { totalCount: 0, nodes: [] },
      supportingNone: { totalCount: 21 },
      linked: { totalCount: 0 },
      one: { indicators: [], upstream: [] },
      measureFacets: { indicators: { totalValues: 0 }, linkStatuses: { values: [] } },
    });
  });

  it('are counted where they are named, beside the others', async () => {
    await replaced([PLAN, 'doc:sichuan-opinions']);
    const facets = (filter: string): string =>
      `{ measureFacets(filter: { ${filter} }) { totalCount documents { totalValues values { value count } } } }`;
    const others = [
      { value: CITY, count: 21 },
      { value: 'doc:g60-park-scheme', count: 10 },
    ];
    expect(await dataOf(store)(facets(`documents: ["${PLAN}"]`))).toEqual({
      measureFacets: { totalCount: 22, documents: { totalValues: 3, values: [{ value: PLAN, count: 22 }, ...others] } },
    });
    expect(await dataOf(store)(facets(`documents: ["${CITY}"]`))).toEqual({
      measureFacets: { totalCount: 21, documents: { totalValues: 2, values: others } },
    });
    // Under the rest of the filter as well, from whatever side that is found.
    expect(await dataOf(store)(facets('documents: ["doc:sichuan-opinions"], regions: ["reg:510000"]'))).toEqual({
      measureFacets: {
        totalCount: 17,
        documents: { totalValues: 1, values: [{ value: 'doc:sichuan-opinions', count: 17 }] },
      },
    });
  });

  it('make neither a body nor a product one that documents name', async () => {
    const counts = `{
      agencies(first: 100) { totalCount nodes { id } }
      led: agencies(filter: { role: LEAD }) { totalCount }
      products(first: 100) { totalCount nodes { id mentions { totalCount } } }
      inSichuan: products(filter: { regions: ["reg:510000"] }) { totalCount }
      agency(name: "省科技厅", region: "四川省") { system { agencies(first: 100) { totalCount nodes { id } } } } }`;
    interface Listed {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string; readonly mentions?: { readonly totalCount: number } }[];
    }
    interface Counts {
      agencies: Listed;
      led: { totalCount: number };
      products: Listed;
      inSichuan: { totalCount: number };
      agency: { system: { agencies: Listed } };
    }
    const before = await dataOf(store)<Counts>(counts);
    const sichuan = 'agy:四川省科学技术厅';
    expect(before.agency.system.agencies.nodes.map(({ id }) => id)).toContain(sichuan);
    expect(before.inSichuan.totalCount).toBeGreaterThan(0);
    await replaced(['doc:sichuan-opinions']);
    const after = await dataOf(store)<Counts>(counts);
    expect(after.inSichuan.totalCount).toBe(0);
    expect(after.led.totalCount).toBeLessThan(before.led.totalCount);
    for (const list of [after.agencies, after.products, after.agency.system.agencies])
      expect(list.nodes).toHaveLength(list.totalCount);
    expect(after.agencies.nodes.map(({ id }) => id)).not.toContain(sichuan);
    expect(after.agency.system.agencies.nodes.map(({ id }) => id)).not.toContain(sichuan);
    expect(after.products.totalCount).toBeLessThan(before.products.totalCount);
    for (const { id, mentions } of after.products.nodes) expect(mentions?.totalCount, id).toBeGreaterThan(0);
  });
});
