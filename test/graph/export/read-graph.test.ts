import { beforeAll, expect, it } from 'vitest';
import { withoutNames } from '../../../graph/export/names.js';
import { GraphChanged, readGraph, type GraphSource } from '../../../graph/export/read-graph.js';
import type { NodeLabel } from '../../../graph/schema-change.js';
import { savePark } from '../../../graph/parks/save-park.js';
import { statement } from '../../../graph/statement.js';
import type { Parameters, Store } from '../../../graph/store.js';
import { fillAwkwardly, REVIEW_NOTE, REVIEWER } from '../../support/awkward-graph.js';
import { counted, countsOf } from '../../support/exported.js';
import { parkOf, worldOf } from '../../support/park-world.js';
import { describeStores } from '../../support/stores.js';

async function all<T>(
  source: GraphSource,
  read: (label: GraphSource['labels'][number]) => AsyncIterable<readonly T[]>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (const label of source.labels) for await (const page of read(label)) found.push(...page);
  return found;
}

const inOneOrder = (things: readonly unknown[]): readonly string[] =>
  things.map((thing) => JSON.stringify(thing)).sort();
const sorted = (label: NodeLabel | null, properties: unknown): object =>
  Object.fromEntries(
    Object.entries(withoutNames(label, properties as Parameters)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );

describeStores('a graph read for export', (stores) => {
  let store: Store;
  beforeAll(async () => {
    store = await fillAwkwardly(await stores.open());
  }, 120_000);

  it('is every node and relation with all that they hold', async () => {
    const source = await readGraph(store, { withPeople: true });
    const nodes = await all(source, source.nodes);
    const relations = await all(source, source.relations);
    const stored = (await store.run(statement('dump-nodes')))
      .map(({ labels, properties }) => {
        const [label] = labels as NodeLabel[];
        return [label, sorted(label ?? null, properties)] as const;
      })
      .filter(([label]) => label !== 'Meta' && label !== 'Migration');
    expect(inOneOrder(nodes.map(({ label, properties }) => [label, properties]))).toEqual(inOneOrder(stored));
    const storedRelations = await store.run(statement('dump-relations'));
    expect(inOneOrder(relations.map(({ from, type, to, properties }) => [from, type, to, properties]))).toEqual(
      inOneOrder(storedRelations.map(({ from, type, to, properties }) => [from, type, to, sorted(null, properties)])),
    );
    expect({
      nodes: counted(nodes.map(({ label }) => label)),
      relations: counted(relations.map(({ type }) => type)),
    }).toEqual(await countsOf(store));
  }, 60_000);

  it('holds nothing that people stated unless asked for, and no relation that leads nowhere', async () => {
    const source = await readGraph(store, { withPeople: false });
    const nodes = await all(source, source.nodes);
    const relations = await all(source, source.relations);
    const told = JSON.stringify([nodes, relations]);
    for (const stated of ['测试园区', '核查记录', REVIEWER, REVIEW_NOTE]) expect(told).not.toContain(stated);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(relations.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(counted(nodes.map(({ label }) => label))).toMatchObject({ Document: 13, Measure: 92, Agency: 64 });
  }, 60_000);

  it('holds what people stated where asked for, and in no case their names', async () => {
    const source = await readGraph(store, { withPeople: true });
    const told = JSON.stringify([await all(source, source.nodes), await all(source, source.relations)]);
    for (const stated of ['测试园区', '核查记录', REVIEW_NOTE, '"CONFIRMED"', 'CORRECTION_WITHOUT_PLACE'])
      expect(told).toContain(stated);
    expect(told).not.toContain(REVIEWER);
    expect(JSON.stringify(await store.run(statement('dump-nodes')))).toContain(REVIEWER);
    const links = await all(source, source.relations);
    const found = (type: string, from: string, to: string) =>
      links.find((link) => link.type === type && link.from === from && link.to === to)?.properties;
    const [city, plan] = ['mea:lianyungang-opinions', 'mea:pilot-zone-master-plan'];
    expect(found('COUNTERPART_OF', `${city}/2.1.2`, `${plan}/3.4`)).toMatchObject({
      ...{ status: 'CONFIRMED', method: 'HYBRID', reviewNote: REVIEW_NOTE },
      reviewAt: expect.stringMatching(/^2025-06-30T08:00:0/u) as string,
    });
    expect(found('COUNTERPART_OF', `${city}/2.1.3`, `${plan}/4.10`)).toMatchObject({ method: 'HUMAN' });
  }, 60_000);

  it('is broken off when it is changed meanwhile', async () => {
    const source = await readGraph(store, { withPeople: false });
    const pages = source.nodes('Measure')[Symbol.asyncIterator]();
    expect((await pages.next()).done).toBe(false);
    await savePark(store, worldOf(), parkOf({ name: '另一园区' }));
    await expect(all(source, source.nodes)).rejects.toThrow(GraphChanged);
  }, 60_000);
});
