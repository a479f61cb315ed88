import { beforeAll, describe, expect, it } from 'vitest';
import { compareOnRequest } from '../../cli/library/compare-on-request.js';
import { linkableTexts } from '../../cli/library/linkable-texts.js';
import { linkedDocuments } from '../../graph/questions/link-candidates.js';
import { inTimeUntil } from '../../graph/guard/deadline.js';
import type { Store } from '../../graph/store.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { embeddedStores } from '../support/stores.js';

const [PLAN, CITY, PROVINCE] = ['pilot-zone-master-plan', 'lianyungang-opinions', 'sichuan-opinions'].map(
  (slug) => `doc:${slug}`,
) as [string, string, string];

describe('comparing for a request', () => {
  const stores = embeddedStores();
  let store: Store;
  beforeAll(async () => {
    store = await fillWithCorpus(await stores.open());
  }, 60_000);

  it('reads no further text, and compares no further pair, once its time is over', async () => {
    // As linking leaves it: readings are kept by slug, so other slugs are read again.
    const documents = (await linkedDocuments(store, [CITY, PROVINCE])).map((one) => ({
      ...one,
      slug: `${one.slug}-2`,
    }));
    let read = 0;
    const reading = linkableTexts(store, documents, new Map(), () => {
      read += 1;
      if (read > 1) throw new Error('over');
    });
    await expect(reading).rejects.toThrow('over');
    expect(read).toBe(2);

    const pairs = [CITY, PROVINCE].map((from) => ({ from, to: PLAN }));
    await expect(compareOnRequest(store, pairs, inTimeUntil(0))).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(await compareOnRequest(store, pairs, inTimeUntil(Infinity))).toHaveLength(2);
  }, 60_000);
});
