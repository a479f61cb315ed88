import { beforeAll, expect, it } from 'vitest';
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
});
