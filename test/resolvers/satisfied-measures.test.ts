import { beforeAll, expect, it } from 'vitest';
import { writeSamplePark } from '../../cli/library/sample-park.js';
import { savePark } from '../../graph/parks/save-park.js';
import type { Store } from '../../graph/store.js';
import { contractQuery, counting, dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { evidence, parkOf, worldOf } from '../support/park-world.js';
import { describeStores } from '../support/stores.js';

const SAMPLE = 'prk:示例园区（嘉兴）';
const indicator = (code: string): string => `ind:g60-park-scheme/${code}`;

interface Listed {
  totalCount: number;
  nodes: { id: string }[];
}
interface Assessed {
  park: {
    assessment: {
      satisfiedMeasures: Listed;
      comparableMeasures: Listed;
      measureResults: {
        totalCount: number;
        nodes: {
          outcome: string;
          measure: { id: string };
          indicatorLink: { indicator: { code: string } } | null;
          evidence: { verdict: string; indicator: { code: string } }[];
          upstream: { to: { id: string } }[];
        }[];
      };
      gaps: { id: string; kind: string; message: string; remedies: { measure: { title: string } }[] }[];
    };
  };
}

const QUERY = `query ($assume: [AssumptionInput!], $outcomes: [MeasureOutcome!], $comparable: Boolean) {
  park(id: "${SAMPLE}") { assessment(assume: $assume) {
    satisfiedMeasures(first: 100) { totalCount nodes { id } }
    comparableMeasures(first: 100) { totalCount nodes { id } }
    measureResults(first: 100, outcomes: $outcomes, comparable: $comparable) { totalCount nodes {
      outcome measure { id } indicatorLink { indicator { code } } evidence { verdict indicator { code } } upstream { to { id } } } }
    gaps { id kind message remedies { measure { title } } }
  } } }`;

describeStores('measures that a park satisfies', (stores) => {
  let store: Store;
  let statements: string[];
  beforeAll(async () => {
    ({ store, statements } = counting(await fillWithCorpus(await stores.open())));
    expect(await writeSamplePark(store)).toEqual([]);
  });
  const assessed = async (variables: Record<string, unknown> = {}): Promise<Assessed['park']['assessment']> =>
    (await dataOf(store)<Assessed>(QUERY, variables)).park.assessment;
  const listed = ({ nodes }: Listed): readonly string[] => nodes.map(({ id }) => id);

  it('are those of documents that apply to its city, whose dimension is met in all its criteria', async () => {
    const { satisfiedMeasures, comparableMeasures } = await assessed();
    expect(listed(satisfiedMeasures)).toEqual(['mea:g60-park-scheme/4.5', 'mea:g60-park-scheme/4.8']);
    // By content only: neither Lianyungang nor Sichuan binds a park in Jiaxing.
    expect(listed(comparableMeasures)).toEqual(['mea:lianyungang-opinions/2.3.10', 'mea:sichuan-opinions/5.13']);
  });

  it('have the whole path, and the others why not', async () => {
    const { measureResults } = await assessed();
    expect(measureResults.totalCount).toBe(32);
    const of = (id: string) => measureResults.nodes.find(({ measure }) => measure.id === `mea:${id}`);
    expect(of('g60-park-scheme/4.5')).toMatchObject({
      outcome: 'SATISFIED',
      indicatorLink: { indicator: { code: '2' } },
      evidence: ['2.1', '2.2', '2.3'].map((code) => ({ verdict: 'MET', indicator: { code } })),
      upstream: [{ to: { id: 'mea:pilot-zone-master-plan/2.3' } }],
    });
    expect(of('pilot-zone-master-plan/8.21')).toMatchObject({
      outcome: 'UNMET',
      evidence: [{ verdict: 'UNMET', indicator: { code: '7.2' } }],
    });
    expect(of('pilot-zone-master-plan/8.20')).toMatchObject({
      outcome: 'UNKNOWN',
      evidence: ['8.2', '8.4', '8.5'].map((code) => ({ verdict: 'UNKNOWN', indicator: { code } })),
    });
    expect(of('g60-park-scheme/4.3')).toMatchObject({ outcome: 'NO_INDICATOR', indicatorLink: null, evidence: [] });
    expect(of('lianyungang-opinions/2.3.10')).toBeUndefined();
    const unknown = (await assessed({ outcomes: ['UNKNOWN'] })).measureResults;
    expect(unknown.nodes.map(({ measure }) => measure.id)).toEqual(['mea:pilot-zone-master-plan/8.20']);
    expect((await assessed({ comparable: true })).measureResults.totalCount).toBe(38);
  });

  it('are found by outcome from the links of the dimensions that decide, as among all', async () => {
    for (const comparable of [false, true]) {
      const all = (await assessed({ comparable })).measureResults;
      for (const outcomes of [
        ['SATISFIED'],
        ['UNMET'],
        ['UNKNOWN'],
        ['UNKNOWN', 'SATISFIED'],
        ['UNMET', 'NO_INDICATOR'],
      ]) {
        statements.length = 0;
        const found = (await assessed({ comparable, outcomes })).measureResults;
        const expected = all.nodes.filter(({ outcome }) => outcomes.includes(outcome));
        expect([outcomes, found.totalCount, found.nodes]).toEqual([outcomes, expected.length, expected]);
        expect(statements.includes('measure-results')).toBe(outcomes.includes('NO_INDICATOR'));
        expect(statements).toContain('measure-results-linked-counted');
      }
    }
  });

  it('count what is tried out, and so do gaps', async () => {
    const before = await assessed();
    const tried = await assessed({
      assume: [
        { indicator: indicator('8'), verdict: 'MET' },
        { indicator: indicator('2.1'), verdict: 'UNKNOWN' },
      ],
    });
    expect(listed(tried.satisfiedMeasures)).toEqual([
      'mea:pilot-zone-master-plan/8.20',
      'mea:pilot-zone-master-plan/8.21',
    ]);
    const idsOf = ({ gaps }: typeof tried): readonly string[] => gaps.map(({ id }) => id);
    expect(idsOf(before).filter((id) => !idsOf(tried).includes(id))).toEqual(
      ['8.2', '8.4', '8.5'].map((code) => `gap:CRITERION_UNKNOWN:${indicator(code)}:${SAMPLE}`),
    );
    expect(idsOf(tried).filter((id) => !idsOf(before).includes(id))).toEqual([
      `gap:CRITERION_UNKNOWN:${indicator('2.1')}:${SAMPLE}`,
    ]);
  });

  it('answer the query of the contract whole, and its gaps are those that are nodes', async () => {
    statements.length = 0;
    const { park } = await dataOf(store)<Assessed>(contractQuery('park-assessment'), { id: SAMPLE });
    expect(statements.length).toBeLessThanOrEqual(20);
    expect(park.assessment.satisfiedMeasures.totalCount).toBe(2);
    expect(park.assessment.gaps).toHaveLength(24);
    const { gaps } = await assessed();
    const { nodes } = await dataOf(store)<{ nodes: ({ id: string; message: string } | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Gap { message } } }',
      { ids: gaps.map(({ id }) => id) },
    );
    expect(nodes).toEqual(gaps.map(({ id, message }) => ({ id, message })));
  });

  it('are none of a dimension a criterion of which is said to be met but has less than full marks', async () => {
    const satisfiedWith = async (score: number | null): Promise<readonly string[]> => {
      const stated = [evidence('2.1'), evidence('2.2'), evidence('2.3', { score })];
      const { parkId } = await savePark(store, worldOf(), parkOf({ name: `${String(score)}分园区`, evidence: stated }));
      const query = `query ($id: ID!) { park(id: $id) { assessment { satisfiedMeasures { totalCount nodes { id } } } } }`;
      return listed((await dataOf(store)<Assessed>(query, { id: parkId })).park.assessment.satisfiedMeasures);
    };
    const both = ['mea:g60-park-scheme/4.5', 'mea:g60-park-scheme/4.8'];
    expect([await satisfiedWith(80), await satisfiedWith(100), await satisfiedWith(null)]).toEqual([[], both, both]);
  });
});
