import { beforeEach, expect, it } from 'vitest';
import { ChangedGaps } from '../../../graph/gaps/settle-gaps.js';
import { reviewLink } from '../../../graph/reviews/review-link.js';
import type { Store } from '../../../graph/store.js';
import { removeDocument, writeDocument } from '../../../graph/write-document.js';
import type { LinksOf } from '../../../graph/write/links.js';
import { variantOf } from '../../support/batch-arbitraries.js';
import { batchOf } from '../../support/batches.js';
import { linkWorldOf } from '../../support/link-world.js';
import { describeStores } from '../../support/stores.js';
import { onStatement } from '../../support/while-writing.js';

const at = <T extends ReturnType<typeof batchOf>>(batch: T, level: 'NATIONAL' | 'MUNICIPAL'): T => ({
  ...batch,
  // In force: to a draft nothing would be owed.
  document: { ...batch.document, level, draft: false },
});
const plan = at(batchOf({ slug: 'plan', measures: ['发展科技保险', '设立引导基金'] }), 'NATIONAL');
const city = at(batchOf({ slug: 'city', measures: ['推动科技保险', '做好宣传'], agencies: ['市科技局'] }), 'MUNICIPAL');

/** As if comparing the two had found one counterpart. */
const ofDocuments: LinksOf['ofDocuments'] = async function* (unit) {
  const there = await unit.run({
    name: 'there',
    text: 'MATCH (m:Measure) WHERE NOT m.variant RETURN DISTINCT m.documentId AS id',
  });
  const held = new Set(there.map(({ id }) => id));
  if (!held.has('doc:plan') || !held.has('doc:city')) return;
  const link = { confidence: 0.8, sort: '0.2', relation: 'EQUIVALENT' as const };
  const counterparts = [{ ...link, id: 'cou:city/1.1>plan/1.1', from: 'mea:city/1.1', to: 'mea:plan/1.1' }];
  const batch = { fromDocumentId: 'doc:city', toDocumentId: 'doc:plan', rationales: [], slots: [], rejected: [] };
  yield { counterparts: [{ ...batch, counterparts }], indicators: [] };
};
const linksOf: LinksOf = { ofDocuments, ofPairs: () => Promise.resolve({ counterparts: [], indicators: [] }) };

const LACKING = 'gap:MEASURE_WITHOUT_COUNTERPART:mea:plan/1.2:doc:city';
const NOBODY = 'gap:MEASURE_WITHOUT_AGENCY:mea:city/1.2';
const OF_PLAN = 'gap:MEASURE_WITHOUT_AGENCY:doc:plan';

describeStores('gaps in the graph', (stores) => {
  let store: Store;
  const gaps = async (): Promise<readonly unknown[]> =>
    (await store.run({ name: 'gap-ids', text: 'MATCH (n:Gap) RETURN n.id AS id ORDER BY n.sort' })).map(({ id }) => id);
  beforeEach(async () => {
    store = await stores.open();
  });

  it('are there whichever document comes first, and go with what they rest on', async () => {
    await writeDocument(store, city, [], { linksOf });
    expect(await gaps()).toEqual([NOBODY]);
    await writeDocument(store, plan, [], { linksOf });
    expect(await gaps()).toEqual([NOBODY, LACKING, OF_PLAN]);
    await removeDocument(store, 'plan', [], { linksOf });
    expect(await gaps()).toEqual([NOBODY]);
    await removeDocument(store, 'city', [], { linksOf });
    expect(await gaps()).toEqual([]);
    await writeDocument(store, plan, [], { linksOf });
    await writeDocument(store, city, [], { linksOf });
    expect(await gaps()).toEqual([NOBODY, LACKING, OF_PLAN]);
  });

  it('are closed by the text that closes them, and written once however often it is written', async () => {
    await writeDocument(store, city, [], { linksOf });
    expect(await writeDocument(store, city, [], { linksOf })).toBe('unchanged');
    expect(await gaps()).toEqual([NOBODY]);
    await writeDocument(store, batchOf({ slug: 'city', measures: ['推动科技保险'], agencies: ['市科技局'] }), [], {
      linksOf,
    });
    expect(await gaps()).toEqual([]);
  });

  it('are none of a copy, nor of a text whose place a later one has taken, until that goes', async () => {
    await writeDocument(store, plan, [], { linksOf });
    await writeDocument(store, city, [], { linksOf });
    const final = at(batchOf({ slug: 'final', measures: ['推动科技保险'], agencies: ['市科技局'] }), 'MUNICIPAL');
    const succession = { earlierId: 'doc:city', laterId: 'doc:final', reason: 'FINAL' as const, on: null, likeness: 1 };
    const found = [{ ...succession, repeal: null, changes: [], differences: [] }];
    await writeDocument(store, final, [], { linksOf, successions: { settled: ['doc:city'], found } });
    expect(await gaps()).toEqual([OF_PLAN]);
    await removeDocument(store, 'final', [], { linksOf });
    expect(await gaps()).toEqual([NOBODY, LACKING, OF_PLAN]);
    const repost = at(batchOf({ slug: 'repost', measures: ['发展科技保险'] }), 'NATIONAL');
    await writeDocument(store, repost, [variantOf(plan, repost)], { linksOf });
    expect(await gaps()).toEqual([NOBODY, LACKING, OF_PLAN]);
  });

  it('are told anew of the lower document alone when its link is judged of', async () => {
    const other = at(batchOf({ slug: 'other', measures: ['试点科技保险'] }), 'MUNICIPAL');
    for (const batch of [plan, city]) await writeDocument(store, batch, [], { linksOf });
    await writeDocument(store, other);
    // The other one rests on the plan as the first does.
    const text =
      "MATCH (a:Measure {id: 'mea:other/1.1'}), (b:Measure {id: 'mea:plan/1.1'}) CREATE (a)-[:COUNTERPART_OF {status: 'PROPOSED'}]->(b)";
    await store.write((unit) => unit.run({ name: 'link', text }));
    const settled: unknown[] = [];
    const watched = onStatement(store, (name, { ids }) => void (name === 'delete-gaps-about' && settled.push(ids)));
    const said = { link: 'cou:city/1.1>plan/1.1', status: 'REJECTED', relation: null, note: null } as const;
    expect((await reviewLink(watched, linkWorldOf(), said)).userErrors).toEqual([]);
    expect(settled).toEqual([['doc:city']]);
    expect(await gaps()).toContain('gap:MEASURE_WITHOUT_COUNTERPART:doc:plan:doc:city');
  });

  it('are told anew where a link was rejected', async () => {
    await writeDocument(store, plan, [], { linksOf });
    await writeDocument(store, city, [], { linksOf });
    await store.write(async (unit) => {
      const changed = new ChangedGaps(unit);
      await changed.note(['doc:city', 'doc:plan']);
      const text = "MATCH (m:Measure {id: 'mea:city/1.1'})-[r:COUNTERPART_OF]->() SET r.status = 'REJECTED'";
      await unit.run({ name: 'reject', text });
      await changed.settle();
    });
    // Both apply to one place: that nothing is comparable any more is one gap.
    expect(await gaps()).toEqual([NOBODY, OF_PLAN, 'gap:MEASURE_WITHOUT_COUNTERPART:doc:plan:doc:city']);
  });
});
