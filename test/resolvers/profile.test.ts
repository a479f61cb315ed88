import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { ingestDocument } from '../../cli/library/ingest-document.js';
import { packageFile } from '../../schema/package-root.js';
import { askingOf, counting, dataOf, type Ask } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

const [PLAN, REPOST, CITY, PROVINCE, COUNTY] = [
  'doc:pilot-zone-master-plan',
  'doc:pilot-zone-master-plan-repost',
  'doc:lianyungang-opinions',
  'doc:sichuan-opinions',
  'doc:county',
];

/** A measure of the city's opinions as it stands there, without its responsibility clause. */
function measureOfCity(number: string): string {
  const text = readFileSync(packageFile('corpus', 'lianyungang-opinions.txt'), 'utf8');
  const line = text.split(/\r?\n/u).find((each) => each.trim().startsWith(`${number}.`));
  return (line ?? '').replace(/^\s*\d+\.\s*/u, '').replace(/[（(]责任单位.*$/u, '');
}

/** A county's, made of the city's: one measure copied, one copied with a figure and a day, one of its own. */
const county = (): string => `东海县人民政府关于加强金融服务科技创新工作的实施意见
各乡镇人民政府：
一、重点任务
1. ${measureOfCity('16')}（责任单位：县科技局）
2. ${measureOfCity('18')}到2026年底，建成金融科技创新风险监测平台3个。（责任单位：县财政局）
3. 办好海洋渔业展会。组织渔港企业参展。（责任单位：县农业农村局）
东海县人民政府
2024年3月1日
`;

/** The same measures of a city in 四川省, where the province's opinions hold. */
const cityOfProvince = (): string =>
  county()
    .replaceAll('东海县', '绵阳市')
    .replaceAll('单位：县', '单位：市')
    .replace('各乡镇人民政府', '各县（市、区）人民政府');

const PROFILE = `query($document: ID!, $baseline: ID!, $kind: ProfileKind, $first: PositiveInt, $after: String) {
  profile(document: $document, baseline: $baseline) { document { id } baseline { id } applies counts { kind count }
    measures(kind: $kind, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
      nodes { measure { number } kind sameWords counterparts counterpart { from { id } to { number } } concrete { slot change from { quote verified } } } } } }`;
interface Profile {
  profile: {
    document: { id: string };
    baseline: { id: string };
    applies: boolean;
    counts: { kind: string; count: number }[];
    measures: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: {
        measure: { number: string };
        kind: string;
        sameWords: number;
        counterparts: number;
        counterpart: { from: { id: string }; to: { number: string } } | null;
        concrete: { slot: string; change: string; from: { quote: string; verified: boolean } }[];
      }[];
    };
  };
}
const DRIFT = `query($document: ID!, $against: ID) { strengthDrift(document: $document, against: $against) { document { id } steps {
  from to applies stronger same weaker notCompared all: counterparts(first: 100) { totalCount nodes { applies } }
  less: counterparts(change: WEAKER, first: 100) { totalCount nodes { from { document { level } } to { document { level } }
    comparison { slot change from { quote verified } to { quote verified } } } } more: counterparts(change: STRONGER, first: 1) { totalCount nodes { id } pageInfo { hasNextPage } } } } }`;
interface Drift {
  strengthDrift: {
    steps: {
      from: string;
      to: string;
      applies: boolean;
      stronger: number;
      same: number;
      weaker: number;
      notCompared: number;
      all: { totalCount: number; nodes: { applies: boolean }[] };
      less: {
        totalCount: number;
        nodes: {
          from: { document: { level: string } };
          to: { document: { level: string } };
          comparison: { slot: string; change: string; from: Quoted | null; to: Quoted | null }[];
        }[];
      };
      more: { totalCount: number; nodes: unknown[]; pageInfo: { hasNextPage: boolean } };
    }[];
  };
}
interface Quoted {
  quote: string;
  verified: boolean;
}

describeStores('what a document made of another', (stores) => {
  let ask: Ask;
  let data: ReturnType<typeof dataOf>;
  let statements: string[];
  let add: (slug: string, text: string) => Promise<void>;
  beforeAll(async () => {
    const counted = counting(await fillWithCorpus(await stores.open()));
    const { store } = counted;
    ({ statements } = counted);
    [ask, data] = [askingOf(store), dataOf(store)];
    add = async (slug, text) => {
      const options = { slug, slugGiven: true, url: null, known: {} };
      await ingestDocument(store, 'test', { name: `${slug}.txt`, bytes: Buffer.from(text), ...options });
    };
    await add('county', county());
  });
  const profileOf = async (variables: Record<string, unknown>): Promise<Profile['profile']> =>
    (await data<Profile>(PROFILE, { first: 100, ...variables })).profile;

  it('is told measure by measure: copied, made concrete, of its own', async () => {
    const { measures, counts, applies } = await profileOf({ document: COUNTY, baseline: CITY });
    expect(
      measures.nodes.map(({ measure, kind, counterpart }) => [measure.number, kind, counterpart?.to.number]),
    ).toEqual([
      ['1.', 'VERBATIM', '16.'],
      ['2.', 'MADE_CONCRETE', '18.'],
      ['3.', 'OF_ITS_OWN', undefined],
    ]);
    expect(counts.map(({ count }) => count)).toEqual([1, 0, 1, 1]);
    expect(applies).toBe(true);
    const concrete = measures.nodes[1]?.concrete ?? [];
    expect(concrete.map(({ slot, change }) => [slot, change])).toContainEqual(['NUMBER', 'ADDED']);
    expect(concrete.map(({ slot, change }) => [slot, change])).toContainEqual(['DEADLINE', 'ADDED']);
    for (const { from } of concrete)
      expect([from.verified, from.quote.includes('2026') || from.quote.includes('3')]).toEqual([true, true]);
  });

  it('of the city against the plan: nothing copied, five made concrete by products, and nobody bound', async () => {
    statements.length = 0;
    const whole = await profileOf({ document: CITY, baseline: PLAN });
    expect(statements.length).toBeLessThanOrEqual(9);
    expect(whole.applies).toBe(false);
    expect(whole.counts).toEqual([
      { kind: 'VERBATIM', count: 0 },
      { kind: 'ADAPTED', count: 11 },
      { kind: 'MADE_CONCRETE', count: 5 },
      { kind: 'OF_ITS_OWN', count: 5 },
    ]);
    expect(whole.measures.nodes).toHaveLength(21);
    const fourth = whole.measures.nodes[3];
    expect(fourth?.concrete.map(({ slot, from }) => [slot, from.quote])).toEqual([['PRODUCT', '企业创新积分贷']]);
    for (const { kind, counterpart, counterparts, concrete } of whole.measures.nodes) {
      expect([counterpart === null, counterparts === 0], kind).toEqual(Array(2).fill(kind === 'OF_ITS_OWN'));
      expect(concrete.length > 0, kind).toBe(kind === 'MADE_CONCRETE');
    }
  });

  it('is paged, and by kind', async () => {
    const own = await profileOf({ document: CITY, baseline: PLAN, kind: 'OF_ITS_OWN', first: 3 });
    expect([own.measures.totalCount, own.measures.pageInfo.hasNextPage]).toEqual([5, true]);
    const { endCursor } = own.measures.pageInfo;
    const rest = await profileOf({ document: CITY, baseline: PLAN, kind: 'OF_ITS_OWN', first: 3, after: endCursor });
    expect([...own.measures.nodes, ...rest.measures.nodes].map(({ measure }) => measure.number)).toEqual([
      '5.',
      '6.',
      '10.',
      '14.',
      '21.',
    ]);
  });

  it('of two of one rank is compared now, from the document asked about', async () => {
    const { applies, measures } = await profileOf({ document: PROVINCE, baseline: 'doc:g60-park-scheme' });
    expect(applies).toBe(false);
    const linked = measures.nodes.flatMap(({ counterpart }) => counterpart ?? []);
    expect(linked.length).toBeGreaterThan(0);
    for (const { from } of linked) expect(from.id).toMatch(/^mea:sichuan-opinions\//u);
  });

  it.each([
    ['itself', { document: CITY, baseline: CITY }, /names? another/u],
    ['a lower document', { document: PLAN, baseline: CITY }, /ranks below/u],
    ['a copy', { document: CITY, baseline: REPOST }, /copy or retelling/u],
    ['nothing', { document: CITY, baseline: 'doc:nowhere' }, /there is no such document/u],
  ])('is refused against %s', async (_, variables, message) => {
    const { errors } = await ask(PROFILE, variables);
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toMatch(message);
  });

  it('drifts in strength by steps of levels, each count with its counterparts and their words', async () => {
    const { strengthDrift } = await data<Drift>(DRIFT, { document: CITY, against: PLAN });
    expect(strengthDrift.steps).toMatchObject([
      {
        from: 'NATIONAL',
        to: 'MUNICIPAL',
        applies: false,
        stronger: 6,
        same: 7,
        weaker: 6,
        notCompared: 0,
        all: { totalCount: 19 },
      },
    ]);
    const [step] = strengthDrift.steps;
    expect(step?.less.totalCount).toBe(6);
    for (const { comparison } of step?.less.nodes ?? []) {
      const strength = comparison.find(({ slot }) => slot === 'STRENGTH');
      expect(strength).toMatchObject({ change: 'WEAKER', from: { verified: true }, to: { verified: true } });
    }
    expect(step?.more).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
    expect(step?.more.nodes).toHaveLength(1);
  });

  it('drifts both ways from a province, the highest step first, and is always seen from below', async () => {
    const { strengthDrift } = await data<Drift>(DRIFT, { document: PROVINCE });
    expect(strengthDrift.steps.map(({ from, to }) => [from, to])).toEqual([
      ['NATIONAL', 'PROVINCIAL'],
      ['PROVINCIAL', 'MUNICIPAL'],
      ['PROVINCIAL', 'COUNTY'],
    ]);
    for (const { from, to, stronger, same, weaker, notCompared, all, less } of strengthDrift.steps) {
      expect(stronger + same + weaker + notCompared).toBe(all.totalCount);
      expect(less.totalCount).toBe(weaker);
      for (const link of less.nodes) expect([link.to.document.level, link.from.document.level]).toEqual([from, to]);
    }
    const { errors } = await ask(DRIFT, { document: REPOST });
    expect(errors[0]?.message).toMatch(/copy or retelling/u);
  });

  it('keeps drift against what binds apart from that against another place', async () => {
    await add('city-of-province', cityOfProvince());
    const { strengthDrift } = await data<Drift>(DRIFT, { document: PROVINCE });
    expect(strengthDrift.steps.map(({ from, to, applies }) => [from, to, applies])).toEqual([
      ['NATIONAL', 'PROVINCIAL', false],
      ['PROVINCIAL', 'MUNICIPAL', true],
      ['PROVINCIAL', 'MUNICIPAL', false],
      ['PROVINCIAL', 'COUNTY', false],
    ]);
    for (const { applies, stronger, same, weaker, notCompared, all, less } of strengthDrift.steps) {
      expect(all.totalCount).toBe(stronger + same + weaker + notCompared);
      expect(less.totalCount).toBe(weaker);
      expect(new Set(all.nodes.map((link) => link.applies))).toEqual(new Set([applies]));
    }
  });
});
