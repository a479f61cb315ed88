import { expect, it } from 'vitest';
import { assignmentsOfAgencies, portfolioKey } from '../../../graph/questions/assignments-of-agencies.js';
import { counting } from '../../support/asking.js';
import { fillWithCorpus } from '../../support/corpus-graph.js';
import { describeStores } from '../../support/stores.js';

const WINDOW = { after: null, before: null, fromEnd: false, count: 1 };

describeStores('pages of many owners', (stores) => {
  it('are counted afterwards, all at once and only where one is not whole', async () => {
    const { store, statements } = counting(await fillWithCorpus(await stores.open()));
    const text = `MATCH (a:Agency) WHERE NOT EXISTS { MATCH (a)<-[:ASSIGNED_TO]-(n:Measure) }
RETURN a.id AS id ORDER BY id LIMIT 1`;
    const [idle] = await store.run({ name: 'idle', text }, {});
    const [busy, none] = [portfolioKey('agy:四川省财政厅', null), portfolioKey(String(idle?.['id']), null)];
    const pageOf = assignmentsOfAgencies({ document: null, dueBefore: null }, WINDOW, false);
    statements.length = 0;
    const pages = await pageOf(store, [busy, none]);
    expect([busy, none].map((key) => [pages.get(key)?.items.length, pages.get(key)?.more])).toEqual([
      [1, true],
      [0, false],
    ]);
    expect(await pages.get(none)?.total()).toBe(0);
    expect(statements).toEqual(['assignments-of-agencies']);
    const total = await pages.get(busy)?.total();
    expect(await pages.get(busy)?.total()).toBe(total);
    expect(statements).toEqual(['assignments-of-agencies', 'assignments-of-agencies']);
    const all = await assignmentsOfAgencies(
      { document: null, dueBefore: null },
      { ...WINDOW, count: 1000 },
      false,
    )(store, [busy]);
    expect(all.get(busy)?.items.length).toBe(total);
    expect(total).toBeGreaterThan(1);
  });
});
