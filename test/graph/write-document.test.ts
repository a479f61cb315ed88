import { beforeEach, expect, it } from 'vitest';

import { countGraph } from '../../graph/count.js';
import { dumpGraph } from '../../graph/dump.js';
import { graphMeta } from '../../graph/meta.js';
import type { Store } from '../../graph/store.js';
import { removeDocument, writeDocument } from '../../graph/write-document.js';
import { batchOf } from '../support/batches.js';
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
});
