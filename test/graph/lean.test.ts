import { beforeAll, describe, expect, it } from 'vitest';
import { lean } from '../../graph/lean.js';
import { measures, type MeasureCriteria } from '../../graph/questions/measures.js';
import { statement } from '../../graph/statement.js';
import type { Store } from '../../graph/store.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

const NOTHING_ASKED: MeasureCriteria = {
  ...{ documents: [], regions: [], kinds: [], agencies: [], systems: [], role: null, products: [] },
  ...{ productCategories: [], indicators: [], instrument: null, hasAgency: null, hasCounterpart: null },
  ...{ inForceOn: null, terms: [] },
};

describe('a statement without the conditions that restrict nothing', () => {
  it('keeps what is asked, and what holds for all', () => {
    const { name, text } = lean(statement('gaps'), { kinds: ['MEASURE_WITHOUT_LEAD'], severities: [] });
    expect(name).toBe('gaps');
    expect(text.split('\n').slice(0, 4)).toEqual([
      'MATCH (n:Gap)',
      'WHERE n.sort > $after AND n.sort < $before',
      '  AND (size($kinds) = 0 OR n.kind IN $kinds)',
      'WITH n',
    ]);
  });

  it('is the statement itself where everything restricts, and the same each time', () => {
    const asked = { kinds: ['CRITERION_UNMET'], severities: ['HIGH'] };
    expect(lean(statement('gaps'), asked)).toBe(statement('gaps'));
    const nothing = { kinds: [], severities: [] };
    expect(lean(statement('gaps'), nothing)).toBe(lean(statement('gaps'), { ...nothing }));
  });

  it('drops a condition on several filters only where none of them is given or all are settled', () => {
    const conditions = (criteria: Partial<MeasureCriteria>, settled: readonly string[] = []): string =>
      lean(statement('measures'), { ...NOTHING_ASKED, ...criteria }, settled).text;
    expect(conditions({})).not.toContain('ASSIGNED_TO');
    expect(conditions({ role: 'LEAD' })).toContain('r.role = $role');
    expect(conditions({ role: 'LEAD', agencies: ['agy:科学技术部'] }, ['agencies', 'role'])).not.toContain(
      'ASSIGNED_TO',
    );
    const beside = { role: 'LEAD', agencies: ['agy:科学技术部'], systems: ['sys:科技'] } as const;
    expect(conditions(beside, ['agencies', 'role'])).toContain('s.id IN $systems');
  });
});

describeStores('measures by what they hang on', (stores) => {
  let store: Store;
  beforeAll(async () => {
    store = await fillWithCorpus(await stores.open());
  });

  const whole = { after: '', before: '\u{10FFFF}', skip: 0, limit: 100 };
  const everyOne = async (criteria: MeasureCriteria): Promise<readonly unknown[]> =>
    (await store.run(statement('measures'), { ...criteria, ...whole })).map(({ id }) => id);

  it.each<[string, Partial<MeasureCriteria>, number]>([
    ['a document', { documents: ['doc:sichuan-opinions'], hasAgency: true }, 17],
    [
      'two documents, one of them a copy',
      { documents: ['doc:pilot-zone-master-plan-repost', 'doc:sichuan-opinions'] },
      39,
    ],
    ['a product', { products: ['prd:知识产权质押贷款'] }, -1],
    ['a body', { agencies: ['agy:连云港市科学技术局'] }, 8],
    ['a body that leads', { agencies: ['agy:四川省科学技术厅'], role: 'LEAD' }, -1],
    ['a body of a line', { agencies: ['agy:四川省科学技术厅'], systems: ['sys:科技'], role: 'LEAD' }, -1],
    ['a body of no such line', { agencies: ['agy:四川省科学技术厅'], systems: ['sys:nothing'] }, 0],
    ['a region', { regions: ['reg:510000'] }, 17],
    ['a line', { systems: ['sys:科技'], role: 'SUPPORT' }, -1],
    ['a line and an instrument', { systems: ['sys:科技'], instrument: 'SUPPLY' }, -1],
  ])('are the same as when all are looked at: %s', async (_, asked, count) => {
    const criteria = { ...NOTHING_ASKED, ...asked };
    const window = { after: null, before: null, count: 100, fromEnd: false };
    const page = await measures(store, criteria, window);
    const ids = page.items.map(({ item }) => item);
    expect(ids).toEqual(await everyOne(criteria));
    expect(await page.total()).toBe(ids.length);
    if (count >= 0) expect(ids).toHaveLength(count);
  });
});
