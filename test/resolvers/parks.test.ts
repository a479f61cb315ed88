import { beforeAll, expect, it } from 'vitest';
import { writeSamplePark } from '../../cli/library/sample-park.js';
import { linkChanges } from '../../cli/library/link-world.js';
import { parkChanges } from '../../cli/library/park-world.js';
import type { Store } from '../../graph/store.js';
import { askingOf, counting, type Answer } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { worldOf } from '../support/park-world.js';
import { linkWorldOf } from '../support/link-world.js';
import { describeStores } from '../support/stores.js';

const SAMPLE = 'prk:示例园区（嘉兴）';
const SCHEME = 'doc:g60-park-scheme';
const criterion = (code: string): string => `ind:g60-park-scheme/${code}`;

const ASSESSMENT = `query ($id: ID!, $assume: [AssumptionInput!]) { park(id: $id) { name sample city { name } scheme { slug } evidence { id }
  assessment(assume: $assume) {
    score scoreMin scoreMax rating { name min } weightsAssumed weightsSource park { id } scheme { id }
    waysUp { rating { name } criteria { code name } }
    dimensions { indicator { code name } weight score scoreMin scoreMax
      criteria { id verdict score statement status assumed collectedOn indicator { code name } review { by } } }
  } } }`;
interface Assessed {
  park: {
    name: string;
    sample: boolean;
    evidence: unknown[];
    assessment: {
      score: number;
      scoreMin: number;
      scoreMax: number;
      rating: { name: string; min: number } | null;
      weightsAssumed: boolean;
      weightsSource: string | null;
      waysUp: { rating: { name: string }; criteria: { code: string }[] }[];
      dimensions: {
        indicator: { code: string };
        weight: number;
        criteria: { id: string; verdict: string; assumed: boolean; statement: string }[];
      }[];
    };
  } | null;
}
interface Saved {
  savePark: {
    park: { id: string; evidence: { verdict: string; indicator: { code: string } }[] } | null;
    userErrors: { field: string[] | null; code: string; message: string }[];
  };
}

const SAVE = `mutation ($input: SaveParkInput!) { savePark(input: $input) {
  park { id name evidence { verdict score statement sourceUrl collectedOn indicator { code } } }
  userErrors { field code message } } }`;

describeStores('parks', (stores) => {
  let store: Store;
  let ask: ReturnType<typeof askingOf>;
  let statements: string[];
  beforeAll(async () => {
    const counted = counting(await fillWithCorpus(await stores.open()));
    ({ store, statements } = counted);
    expect(await writeSamplePark(store)).toEqual([]);
    ask = askingOf(store, undefined, {
      parks: parkChanges(store, worldOf()),
      links: linkChanges(store, linkWorldOf()),
    });
  });
  const assessed = async (assume: unknown = null, id = SAMPLE) => {
    const { data, errors } = await ask<Assessed>(ASSESSMENT, { id, assume });
    expect(errors).toEqual([]);
    return data.park;
  };

  it('show a sample that says it is one, with something for every answer', async () => {
    const park = await assessed();
    expect(park).toMatchObject({
      name: '示例园区（嘉兴）',
      sample: true,
      city: { name: '嘉兴市' },
      scheme: { slug: 'g60-park-scheme' },
    });
    const { dimensions, ...whole } = park?.assessment ?? { dimensions: [] };
    expect(whole).toMatchObject({
      rating: null,
      weightsAssumed: true,
      weightsSource: null,
      park: { id: SAMPLE },
      scheme: { id: SCHEME },
    });
    expect(dimensions.map(({ indicator }) => indicator.code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    const criteria = dimensions.flatMap((one) => one.criteria);
    expect(criteria).toHaveLength(35);
    expect(new Set(criteria.map(({ verdict }) => verdict))).toEqual(new Set(['MET', 'PARTLY_MET', 'UNMET', 'UNKNOWN']));
    for (const { statement } of criteria) expect(statement === '' || statement.startsWith('示例：')).toBe(true);
  });

  it('say what would be under other verdicts, and change nothing by it', async () => {
    const before = await assessed();
    const all = ['1', '2', '3', '4', '5', '6', '7', '8'].map((code) => ({
      indicator: criterion(code),
      verdict: 'MET',
    }));
    const after = await assessed([...all, { indicator: criterion('8.5'), verdict: 'UNMET' }]);
    expect(after?.assessment).toMatchObject({ scoreMin: 97.5, scoreMax: 97.5, rating: { min: 90 }, waysUp: [] });
    const last = after?.assessment.dimensions.at(-1)?.criteria.at(-1);
    expect(last).toMatchObject({ verdict: 'UNMET', assumed: true });
    expect(await assessed()).toEqual(before);
    const { errors } = await ask(ASSESSMENT, { id: SAMPLE, assume: [{ indicator: 'ind:nowhere/1', verdict: 'MET' }] });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('ind:nowhere/1') as string },
    ]);
  });

  it('name ways up that lead to their rating', async () => {
    const ways = (await assessed())?.assessment.waysUp ?? [];
    expect(ways.map(({ rating }) => rating.name)).toEqual([
      '培育型示范园区',
      expect.stringContaining('高质量发展示范园区'),
    ]);
    for (const { rating, criteria } of ways) {
      const there = await assessed(criteria.map(({ code }) => ({ indicator: criterion(code), verdict: 'MET' })));
      expect(there?.assessment.waysUp.map((way) => way.rating.name)).not.toContain(rating.name);
    }
  });

  it('are nodes, and so is their evidence, that of which nothing is said too', async () => {
    const { data } = await ask<{ nodes: unknown[] }>(
      `{ nodes(ids: ["${SAMPLE}", "evi:示例园区（嘉兴）/1.1", "evi:示例园区（嘉兴）/1.4", "evi:示例园区（嘉兴）/9.9", "evi:x", "prk:x"]) {
        __typename ... on Park { name } ... on Evidence { verdict indicator { code } } } }`,
    );
    expect(data.nodes).toEqual([
      { __typename: 'Park', name: '示例园区（嘉兴）' },
      { __typename: 'Evidence', verdict: 'MET', indicator: { code: '1.1' } },
      { __typename: 'Evidence', verdict: 'UNKNOWN', indicator: { code: '1.4' } },
      null,
      null,
      null,
    ]);
  });

  it('are reached by paths, by what is stated of a criterion', async () => {
    const { data } = await ask<{
      trace: { length: number; steps: { relation: string | null; span: { quote: string } | null }[] }[];
    }>(
      `{ trace(from: "${SAMPLE}", to: "${criterion('1.2')}") { length steps { relation node { id } span { quote } } } }`,
    );
    expect(data.trace[0]).toMatchObject({ length: 1 });
    expect(data.trace[0]?.steps[1]).toMatchObject({ relation: 'HAS_EVIDENCE', span: { quote: '编制园区发展规划' } });
  });

  it('are saved, merged, and refused with the place of each mistake', async () => {
    const input = {
      ...{ name: '甲园区', city: '合肥', scheme: SCHEME },
      evidence: [
        {
          indicator: '1.1',
          verdict: 'MET',
          statement: '有规划',
          collectedOn: '2025-06-30',
          sourceUrl: 'https://example.org/a',
        },
      ],
    };
    const { data, errors } = await ask<Saved>(SAVE, { input });
    expect(errors).toEqual([]);
    expect(data.savePark).toMatchObject({
      userErrors: [],
      park: { id: 'prk:甲园区', evidence: [{ verdict: 'MET', collectedOn: '2025-06-30' }] },
    });
    const merged = await ask<Saved>(SAVE, {
      input: {
        ...input,
        id: 'prk:甲园区',
        evidence: [{ indicator: criterion('2.1'), score: 40, statement: '有两家' }],
      },
    });
    expect(merged.data.savePark.park?.evidence.map(({ indicator, verdict }) => [indicator.code, verdict])).toEqual([
      ['1.1', 'MET'],
      ['2.1', 'PARTLY_MET'],
    ]);
    const wrong = {
      ...input,
      city: '连云港',
      evidence: [
        { indicator: '1.1', score: 140, statement: '过高' },
        { indicator: '0.0', statement: '无' },
        { indicator: '1.2', statement: '未到', collectedOn: '2099-01-01' },
      ],
    };
    const refused = await ask<Saved>(SAVE, { input: wrong });
    expect(refused.errors).toEqual([]);
    expect(refused.data.savePark.park).toBeNull();
    expect(refused.data.savePark.userErrors.map(({ field, code }) => [field?.join('.'), code])).toEqual([
      ['city', 'CITY_NOT_COVERED'],
      ['evidence.0.score', 'SCORE_OUT_OF_RANGE'],
      ['evidence.1.indicator', 'UNKNOWN_CRITERION'],
      ['evidence.2.collectedOn', 'FUTURE_DAY'],
    ]);
  });

  it('answer within one request with what its own changes made', async () => {
    const { data } = await ask<Record<string, { park: { evidence: { status: string }[] } }>>(`mutation {
      first: savePark(input: { name: "乙园区", city: "湖州市", scheme: "${SCHEME}", evidence: [{ indicator: "1.1", verdict: MET, statement: "有" }] }) { park { id evidence { status } } }
      then: reviewEvidence(input: { evidence: "evi:乙园区/1.1", status: REJECTED, note: "来源不明" }) { park { evidence { status review { by at note status } } assessment { scoreMin scoreMax } } userErrors { code } }
    }`);
    expect(data['first']?.park.evidence).toMatchObject([{ status: 'CONFIRMED' }]);
    expect(data['then']).toEqual({
      park: {
        evidence: [
          {
            status: 'REJECTED',
            review: { by: '王五', at: '2025-06-30T08:00:00.000Z', note: '来源不明', status: 'REJECTED' },
          },
        ],
        assessment: { scoreMin: 0, scoreMax: 100 },
      },
      userErrors: [],
    });
  });

  it('weigh as people set it, with the source', async () => {
    const set = (weights: readonly { indicator: string; weight: number }[]) =>
      ask<{ setSchemeWeights: { scheme: { slug: string } | null; userErrors: { code: string }[] } }>(
        `mutation ($weights: [WeightInput!]!) { setSchemeWeights(input: { scheme: "${SCHEME}", weights: $weights, source: "附件1" }) { scheme { slug } userErrors { field code } } }`,
        { weights },
      );
    const codes = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const { data } = await set(codes.map((code) => ({ indicator: criterion(code), weight: code === '7' ? 30 : 10 })));
    expect(data.setSchemeWeights).toEqual({ scheme: { slug: 'g60-park-scheme' }, userErrors: [] });
    const weighed = (await assessed())?.assessment;
    // Inside the dimensions they are still assumed.
    expect(weighed).toMatchObject({ weightsAssumed: true, weightsSource: '附件1' });
    expect(weighed?.dimensions.map(({ weight }) => Math.round(weight * 100))).toEqual([10, 10, 10, 10, 10, 10, 30, 10]);
    expect((await set([{ indicator: criterion('1'), weight: 3 }])).data.setSchemeWeights.userErrors).toEqual([
      { field: ['weights'], code: 'WEIGHTS_INCOMPLETE' },
    ]);
    const inside = ['1.1', '1.2', '1.3', '1.4'].map((code) => ({ indicator: criterion(code), weight: 1 }));
    await set(inside);
    expect((await assessed())?.assessment).toMatchObject({ weightsAssumed: true, weightsSource: '附件1' });
    await set([]);
    expect((await assessed())?.assessment).toMatchObject({ weightsAssumed: true, weightsSource: null });
  });

  it('cost no statement an item in a list', async () => {
    const list = `query ($first: PositiveInt) { parks(first: $first) { totalCount nodes { id city { name } scheme { title } assessment { score dimensions { criteria { statement indicator { name } } } } } } }`;
    const costOf = async (first: number): Promise<number> => {
      statements.length = 0;
      const { data } = await ask<{ parks: { totalCount: number; nodes: unknown[] } }>(list, { first });
      expect(data.parks.nodes).toHaveLength(first);
      return statements.length;
    };
    const one = await costOf(1);
    expect(one).toBeLessThanOrEqual(10);
    expect(await costOf(3)).toBe(one);
  });

  it('page both ways', async () => {
    const { data } = await ask<{ parks: { nodes: { id: string }[]; pageInfo: { hasPreviousPage: boolean } } }>(
      '{ parks(last: 1) { totalCount nodes { id } pageInfo { hasPreviousPage } } }',
    );
    expect(data.parks).toMatchObject({ nodes: [{ id: SAMPLE }], pageInfo: { hasPreviousPage: true } });
  });

  it('are changed by nobody from elsewhere', async () => {
    const elsewhere: Answer<unknown> = await askingOf(store)(SAVE, {
      input: { name: '丙园区', city: '合肥市', scheme: SCHEME, evidence: [] },
    });
    expect(elsewhere.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await assessed(null, 'prk:丙园区')).toBeNull();
  });
});
