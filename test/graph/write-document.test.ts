import { beforeEach, expect, it } from 'vitest';
import { countGraph } from '../../graph/count.js';
import { dumpGraph } from '../../graph/dump.js';
import { graphMeta } from '../../graph/meta.js';
import type { Store, WriteUnit } from '../../graph/store.js';
import { removeDocument, writeDocument } from '../../graph/write-document.js';
import { batchOf } from '../support/batches.js';
import type { GraphBatch } from '../../schema/graph-batch.js';
import { describeStores } from '../support/stores.js';

const opinions = batchOf({
  slug: 'lianyungang-opinions',
  title: '关于加强科技金融服务的实施意见',
  measures: ['推动科技支行建设', '发展科技保险'],
  agencies: ['连云港市科学技术局', '中国人民银行连云港市分行'],
  cites: ['长三角科创金融改革试验区总体方案'],
});

describeStores('writing a document', (stores) => {
  let store: Store;
  beforeEach(async () => {
    store = await stores.open();
  });

  it('writes all its nodes and relations', async () => {
    expect(await writeDocument(store, opinions)).toBe('created');
    expect(await countGraph(store)).toMatchObject({
      nodes: { Document: 2, SourceText: 1, Section: 1, Measure: 2, Target: 2, Agency: 2, AgencySystem: 1, Region: 1 },
      relations: { HAS_TEXT: 1, HAS_SECTION: 1, HAS_MEASURE: 2, SETS: 2, ASSIGNED_TO: 2, CITES: 1, APPLIES_TO: 1 },
    });
  });

  it('changes nothing for the same batch again, not even the version', async () => {
    await writeDocument(store, opinions);
    const before = { dump: await dumpGraph(store), meta: await graphMeta(store) };
    expect(await writeDocument(store, opinions)).toBe('unchanged');
    expect({ dump: await dumpGraph(store), meta: await graphMeta(store) }).toEqual(before);
  });

  it('replaces exactly what came from it when it has changed', async () => {
    const changed = batchOf({ slug: 'lianyungang-opinions', measures: ['发展科技保险'], agencies: ['连云港市财政局'] });
    await writeDocument(store, changed);
    const alone = await dumpGraph(store);
    await removeDocument(store, 'lianyungang-opinions');
    await writeDocument(store, opinions);
    expect(await writeDocument(store, changed)).toBe('replaced');
    expect(await dumpGraph(store)).toEqual(alone);
  });

  it('leaves nothing behind when it is removed', async () => {
    await writeDocument(store, opinions);
    expect(await removeDocument(store, 'lianyungang-opinions')).toBe(true);
    expect(await dumpGraph(store)).toEqual([]);
    expect(await removeDocument(store, 'lianyungang-opinions')).toBe(false);
  });

  it('leads citations to a held document of their key, whichever comes first, and back when it goes', async () => {
    const plan = batchOf({ slug: 'plan', title: '总体方案', citationKeys: ['长三角科创金融改革试验区总体方案'] });
    await writeDocument(store, opinions);
    expect(await citedBy(store)).toEqual(['cit:长三角科创金融改革试验区总体方案']);
    await writeDocument(store, plan);
    expect(await citedBy(store)).toEqual(['doc:plan']);
    // A repost of the plan has its title too: citations stay with the plan, though the repost's id is the first.
    await writeDocument(store, batchOf({ slug: 'a-repost', citationKeys: plan.document.citationKeys }), [
      { variantId: 'doc:a-repost', originalId: 'doc:plan', similarity: 0.36, differences: [], measures: [] },
    ]);
    expect(await citedBy(store)).toEqual(['doc:plan']);
    await removeDocument(store, 'plan');
    expect(await citedBy(store)).toEqual(['doc:a-repost']);
    await removeDocument(store, 'a-repost');
    expect(await citedBy(store)).toEqual(['cit:长三角科创金融改革试验区总体方案']);
  });

  it('writes nothing of a document whose rows name what is not there', async () => {
    const torn = (ends: { from: string } | { to: string }): GraphBatch => {
      const link = { ...first(opinions.links.ASSIGNED_TO), ...ends };
      return { ...opinions, links: { ...opinions.links, ASSIGNED_TO: [link] } };
    };
    const fromNowhere = writeDocument(store, torn({ from: 'mea:没有的措施' }));
    await expect(fromNowhere).rejects.toThrow(/link-assignments wrote 0 of 1 rows/u);
    expect(await dumpGraph(store)).toEqual([]);
    // A body that is not there has no node its printed name could lead to: refused a step earlier.
    const toNobody = writeDocument(store, torn({ to: 'agy:没有的部门' }));
    await expect(toNobody).rejects.toThrow(/write-agency-names wrote 2 of 3 rows/u);
    expect(await dumpGraph(store)).toEqual([]);
  });

  it('writes a document of more rows than go into one statement', async () => {
    const measures = Array.from({ length: 2_300 }, (_, index) => `第${String(index)}项`);
    await writeDocument(store, batchOf({ slug: 'long', measures }));
    expect((await countGraph(store)).nodes).toMatchObject({ Measure: 2_300, Target: 2_300 });
  });

  it('reads no more for the thousandth document that cites a law than for the tenth', async () => {
    const read: number[] = [];
    for (let index = 0; index < 30; index += 1) {
      const batch = batchOf({
        slug: `s${String(index)}`,
        agencies: ['连云港市财政局'],
        cites: ['中华人民共和国民法典'],
      });
      read.push(await rowsReadBy(store, async (counting) => writeDocument(counting, batch)));
    }
    expect(read.at(-1)).toBe(read[9]);
  });
});

const CITED = { name: 'cited', text: 'MATCH (:Document)-[:CITES]->(d:Document) RETURN d.id AS id' };
const citedBy = async (store: Store): Promise<readonly unknown[]> => (await store.run(CITED)).map((row) => row['id']);

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('the list is empty');
  return item;
}

/** How many rows the statements of a write gave back. */
async function rowsReadBy(store: Store, work: (counting: Store) => Promise<unknown>): Promise<number> {
  let rows = 0;
  const counting: Store = Object.assign(Object.create(store) as Store, {
    write: async <T>(write: (unit: WriteUnit) => Promise<T>) =>
      store.write(async (unit) =>
        write({
          run: async (...call) => {
            const result = await unit.run(...call);
            rows += result.length;
            return result;
          },
        }),
      ),
  });
  await work(counting);
  return rows;
}
