import { beforeEach, expect, it } from 'vitest';

import { countGraph } from '../../graph/count.js';
import type { Store } from '../../graph/store.js';
import { removeDocument, writeDocument, writeVariant } from '../../graph/write-document.js';
import { variantOf } from '../support/batch-arbitraries.js';
import { batchOf } from '../support/batches.js';
import { describeStores } from '../support/stores.js';

const plan = batchOf({ slug: 'plan', measures: ['推动科技支行建设', '发展科技保险', '设立引导基金'] });
const repost = batchOf({ slug: 'repost', measures: ['推动科技支行建没', '发展科技保险'] });

const FLAGGED = {
  name: 'flagged',
  text: 'MATCH (n) WHERE n.variant = true RETURN n.id AS id ORDER BY id',
};
const PAIRS = {
  name: 'pairs',
  text: 'MATCH (v:Measure)-[r:VARIANT_OF]->(o:Measure) RETURN v.id AS v, o.id AS o, r.similarity AS similarity ORDER BY v',
};

describeStores('a variant', (stores) => {
  let store: Store;
  const flagged = async (): Promise<readonly unknown[]> => (await store.run(FLAGGED)).map((row) => row['id']);
  beforeEach(async () => {
    store = await stores.open();
    await writeDocument(store, plan);
    await writeDocument(store, repost, [variantOf(plan, repost)]);
  });

  it('is written with its document: its differences, its pairs of measures, and out of every total', async () => {
    expect(await flagged()).toEqual([
      'doc:repost',
      'mea:repost/1.1',
      'mea:repost/1.2',
      'tar:repost/1.1/1',
      'tar:repost/1.2/1',
    ]);
    expect(await store.run(PAIRS)).toEqual([
      { v: 'mea:repost/1.1', o: 'mea:plan/1.1', similarity: 1 },
      { v: 'mea:repost/1.2', o: 'mea:plan/1.2', similarity: 1 },
    ]);
    const { nodes, relations } = await countGraph(store);
    expect([nodes['TextDifference'], relations['HAS_DIFFERENCE'], relations['VARIANT_OF']]).toEqual([3, 3, 3]);
  });

  it('is a document of its own again when the original goes or is replaced', async () => {
    await writeDocument(store, batchOf({ slug: 'plan', measures: ['推动科技支行建设'] }));
    expect(await flagged()).toEqual([]);
    await writeVariant(store, { ...variantOf(plan, repost), differences: [], measures: [] });
    expect(await flagged()).toHaveLength(5);
    await removeDocument(store, 'plan');
    expect(await flagged()).toEqual([]);
    const { nodes, relations } = await countGraph(store);
    expect([nodes['Document'], nodes['TextDifference'], relations['VARIANT_OF']]).toEqual([1, undefined, undefined]);
  });

  it('is refused whole where its original is not there', async () => {
    const torn = { ...variantOf(plan, repost), originalId: 'doc:nowhere' };
    await expect(writeVariant(store, torn)).rejects.toThrow(/link-document-variants wrote 0 of 1/u);
    // What was known before stands.
    expect(await flagged()).toHaveLength(5);
  });
});
