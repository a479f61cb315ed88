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
});
