import { beforeAll, expect, it } from 'vitest';
import type { Store } from '../../graph/store.js';
import { executableSchema } from '../../resolvers/api.js';
import { contractQuery, contractQueryNames, counting, dataOf } from '../support/asking.js';
import type { Coverage, TracedLink } from '../support/contract-answers.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { fieldsIn, servedPart } from '../support/served-part.js';
import { describeStores } from '../support/stores.js';

const schema = executableSchema();
const query = (name: string): string => servedPart(contractQuery(name), schema);

interface TraceAMeasure {
  measure: {
    number: string;
    title: string;
    span: { start: number; end: number; quote: string; verified: boolean };
    document: {
      title: string;
      docNumber: string | null;
      issuedOn: string | null;
      draft: boolean;
      citations: { title: string; docNumber: string | null; document: { id: string } | null }[];
    };
    assignments: {
      role: string;
      basis: string;
      asPrinted: string;
      agency: { name: string; system: { name: string } | null };
      span: { quote: string };
    }[];
    products: { asPrinted: string; product: { name: string; category: string } }[];
    upstream: TracedLink<'to'>[];
    downstream: { totalCount: number; nodes: TracedLink<'from'>[] };
    indicators: { confidence: number; indicator: { code: string; name: string } }[];
  } | null;
}
interface Portfolio {
  totalCount: number;
  nodes: { measure: { number: string; title: string } }[];
}
interface AgencyPortfolio {
  agency: {
    id: string;
    name: string;
    aliases: string[];
    system: { name: string; agencies: { nodes: { name: string; region: { name: string } | null }[] } };
    lead: Portfolio;
    support: Portfolio;
    shared: Portfolio;
  } | null;
}
interface Search {
  search: {
    totalCount: number;
    nodes: {
      score: number;
      snippet: string;
      span: { start: number; end: number; quote: string } | null;
      node: { __typename: string; id: string; title?: string };
    }[];
  };
}
interface CompareTexts {
  document: {
    variantOf: {
      similarity: number;
      document: { title: string };
      differences: {
        kind: string;
        measure: { title: string } | null;
        original: { quote: string } | null;
        variant: { quote: string } | null;
      }[];
      measures: {
        similarity: number;
        original: { number: string; title: string };
        variant: { number: string; title: string } | null;
      }[];
    } | null;
  };
}

describeStores('the queries of the contract', (stores) => {
  let store: Store;
  let statements: string[];
  let ask: ReturnType<typeof dataOf>;
  beforeAll(async () => {
    const counted = counting(await fillWithCorpus(await stores.open()));
    ({ store, statements } = counted);
    ask = dataOf(store);
  });

  /** Statements a query takes at most, and that none of them is asked once an item: what they are for is asked together. */
  const costs = (most: number): void => {
    expect(statements.length, statements.join(' ')).toBeLessThanOrEqual(most);
    statements.length = 0;
  };

  it('trace a measure of the master plan to its source', async () => {
    statements.length = 0;
    const { measure } = await ask<TraceAMeasure>(query('trace-a-measure'), { id: 'mea:pilot-zone-master-plan/3.4' });
    costs(3);
    expect(measure).toMatchObject({ number: '（四）', title: '优化科创金融产品供给', assignments: [] });
    expect(measure?.span).toMatchObject({ verified: true });
    expect(measure?.span.quote).toContain('大力发展知识产权质押');
    expect(measure?.document).toMatchObject({ docNumber: null, issuedOn: '2022-11-11', draft: false });
    expect(measure?.document.title).toMatch(
      /^中国人民银行.*关于印发《上海市、南京市、杭州市、合肥市、\s*嘉兴市建设科创金融改革试验区总体方案》的\s*通知$/su,
    );
  });

  it('trace a measure of the master plan to the measures that are like it, strongest first', async () => {
    const { measure } = await ask<TraceAMeasure>(query('trace-a-measure'), { id: 'mea:pilot-zone-master-plan/3.4' });
    expect(measure?.upstream).toEqual([]);
    const { totalCount, nodes } = measure?.downstream ?? { totalCount: 0, nodes: [] };
    expect(totalCount).toBe(nodes.length);
    expect(nodes.map(({ relation, from }) => [relation, from.number, from.title])).toEqual([
      ['NARROWER', '2.', '加大科创金融产品与服务创新'],
      ['OVERLAPS', '（七）', '创新丰富园区科创企业融资工具箱'],
      ['OVERLAPS', '（九）', '开发定制化科技信贷产品'],
    ]);
    expect(nodes[0]?.confidence).toBeGreaterThan(0.75);
    expect(nodes[0]?.from.span.quote).toContain('知识产权');
    expect(measure?.indicators.map(({ indicator }) => indicator)).toEqual([{ code: '4', name: '金融配套完善' }]);
  });

  it('tell the reasons of counterparts that were read without them, where these are met again', async () => {
    interface Reasons {
      nodes: { rationale: { kind: string }[]; comparison: { slot: string }[] }[];
    }
    const { measure } = await ask<{
      measure: { downstream: { nodes: { from: { upstream: { to: { id: string; downstream: Reasons } }[] } }[] } };
    }>(
      `query($id: ID!) { measure(id: $id) { document { slug } assignments { role } products { asPrinted }
        downstream { nodes { from { upstream { to { id downstream { nodes { rationale { kind } comparison { slot } } } } } } } }
      } }`,
      { id: 'mea:pilot-zone-master-plan/3.4' },
    );
    const met = measure.downstream.nodes.flatMap(({ from }) => from.upstream.map(({ to }) => to));
    const again = met.filter(({ id }) => id === 'mea:pilot-zone-master-plan/3.4');
    expect(again).toHaveLength(3);
    for (const { rationale, comparison } of again.flatMap(({ downstream }) => downstream.nodes)) {
      expect(rationale.length).toBeGreaterThan(1);
      expect(comparison.length).toBeGreaterThan(0);
    }
  });

  it('trace a measure of a city to the plan, which does not bind it, with the reasons', async () => {
    statements.length = 0;
    const { measure } = await ask<TraceAMeasure>(query('trace-a-measure'), { id: 'mea:lianyungang-opinions/2.1.2' });
    costs(3);
    const ofPlan = measure?.upstream.filter(({ to }) => to.document.title.includes('总体方案')) ?? [];
    expect(ofPlan.map(({ to }) => to.number)).toEqual(['（四）', '（五）']);
    for (const { applies, rationale } of ofPlan) {
      expect(applies).toBe(false);
      expect(rationale.length).toBeGreaterThan(1);
    }
    expect(ofPlan[0]?.rationale.map(({ kind }) => kind)).toContain('SHARED_CONCEPT');
  });

  it('show which measures of the plan each document has taken up, and what came nearest to the others', async () => {
    statements.length = 0;
    const { coverage } = await ask<Coverage>(query('coverage'), { baseline: 'doc:pilot-zone-master-plan' });
    costs(14);
    const { rows, summary } = coverage;
    expect(rows).toHaveLength(22);
    expect(summary.map(({ document }) => document.title)).toEqual([
      expect.stringContaining('产融结合高质量发展示范园区'),
      expect.stringContaining('提升科创金融供给能力'),
      expect.stringContaining('投贷服'),
    ]);
    for (const { covered, partial, none, share } of summary) {
      expect(covered + partial + none).toBe(22);
      expect(share).toBeCloseTo((covered + partial / 2) / 22, 10);
    }
    expect(summary[1]).toMatchObject({ applies: false });
    expect(summary.map(({ covered, partial }) => [covered, partial])).toEqual([
      [1, 6],
      [7, 10],
      [3, 7],
    ]);
    const city = rows.map(({ cells }) => cells[1]);
    // 投贷联动 in place of 供应链金融: not all of it is there.
    expect(city[3]).toMatchObject({ status: 'PARTIAL', nearest: [], counterparts: [{ from: { number: '2.' } }] });
    expect(city[3]?.counterparts[0]?.comparison).toContainEqual(
      expect.objectContaining({ slot: 'STRENGTH', change: 'SAME' }),
    );
    expect(city[5]).toMatchObject({ status: 'NONE_FOUND', counterparts: [] });
    expect(city[5]?.nearest[0]).toMatchObject({ measure: { number: '6.' } });
    expect(city[5]?.nearest[0]?.reason).toMatch(/^shares little but 产融对接、.*; other heading$/u);
    expect(city[1]?.status).toBe('PARTIAL');
  });

  it('trace a measure of the Sichuan opinions to who leads and who supports', async () => {
    statements.length = 0;
    const { measure } = await ask<TraceAMeasure>(query('trace-a-measure'), { id: 'mea:sichuan-opinions/2.1' });
    costs(3);
    expect(measure?.assignments.map(({ asPrinted, role, agency }) => [asPrinted, role, agency.name])).toEqual([
      ['科技厅', 'LEAD', '四川省科学技术厅'],
      ['省地方金融监管局', 'SUPPORT', expect.stringMatching(/^四川省地方金融(?:监督)?管理局$/u)],
      ['人行成都分行', 'SUPPORT', '中国人民银行成都分行'],
      ['四川银保监局', 'SUPPORT', expect.stringMatching(/银行保险监督管理委员会四川监管局$/u)],
      ['四川证监局', 'SUPPORT', '中国证券监督管理委员会四川监管局'],
    ]);
    expect(measure?.assignments.map(({ span }) => span.quote)).toEqual(
      measure?.assignments.map(({ asPrinted }) => asPrinted),
    );
    expect(measure?.document).toMatchObject({ draft: true, issuedOn: null });
  });

  it('show what a body of one city answers for, and the bodies of its line elsewhere', async () => {
    statements.length = 0;
    const { agency } = await ask<AgencyPortfolio>(query('agency-portfolio'), { name: '市科技局', region: '连云港市' });
    costs(3);
    expect(agency).toMatchObject({ id: 'agy:连云港市科学技术局', name: '连云港市科学技术局' });
    expect(agency?.lead.totalCount).toBe(0);
    expect(agency?.shared.totalCount).toBe(8);
    expect(agency?.shared.nodes[0]?.measure).toMatchObject({ number: '4.', title: '强化科技创新能力评价结果运用' });
    const line = agency?.system.agencies.nodes.map(({ name }) => name);
    expect(line).toEqual(
      expect.arrayContaining(['科学技术部', '四川省科学技术厅', '连云港市科学技术局', '成都市科学技术局']),
    );
  });

  it('find words where they stand, best first', async () => {
    statements.length = 0;
    const { search } = await ask<Search>(query('search'), { q: '知识产权质押' });
    costs(16);
    expect(search.totalCount).toBeGreaterThanOrEqual(8);
    const scores = search.nodes.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const plan = search.nodes.find(({ node }) => node.id === 'mea:pilot-zone-master-plan/3.4');
    expect(plan).toMatchObject({
      node: { __typename: 'Measure', title: '优化科创金融产品供给' },
      span: { quote: '知识产权质押' },
    });
    expect(search.nodes.filter(({ node }) => node.id.includes('repost'))).toEqual([]);
  });

  it('compare the repost with the plan, place by place and measure by measure', async () => {
    statements.length = 0;
    const { document } = await ask<CompareTexts>(query('compare-texts'), { slug: 'pilot-zone-master-plan-repost' });
    costs(5);
    const { variantOf } = document;
    expect(variantOf?.document.title).toContain('关于印发');
    expect(variantOf?.similarity).toBeGreaterThan(0.3);
    expect(variantOf?.similarity).toBeLessThan(1);
    expect(variantOf?.measures).toHaveLength(22);
    expect(variantOf?.measures[0]?.original.number).toBe('（一）');
    expect(new Set(variantOf?.differences.map(({ kind }) => kind))).toEqual(new Set(['CHANGED', 'MISSING', 'ADDED']));
    for (const { kind, original, variant } of variantOf?.differences ?? []) {
      expect([original === null, variant === null], kind).toEqual([kind === 'ADDED', kind === 'MISSING']);
    }
  });

  it('follow a path from a body to another, each hop with the words that say so', async () => {
    statements.length = 0;
    const { trace } = await ask<{
      trace: {
        length: number;
        steps: {
          relation: string | null;
          direction: string | null;
          node: { id: string };
          span: { quote: string } | null;
        }[];
      }[];
    }>(query('paths'), { from: 'agy:连云港市科学技术局', to: 'agy:四川省科学技术厅' });
    costs(12);
    // They are of one line, which is shorter and says nothing: what their measures have in common comes before it.
    expect(new Set(trace.map(({ length }) => length))).toEqual(new Set([3]));
    const told = trace.map(({ steps }) => steps.map((step) => [step.relation, step.direction, step.span?.quote]));
    expect(told[0]?.map(([relation, direction]) => [relation, direction])).toEqual([
      [null, null],
      ['ASSIGNED_TO', 'IN'],
      ['COUNTERPART_OF', 'OUT'],
      ['ASSIGNED_TO', 'OUT'],
    ]);
    expect([told[0]?.[1]?.[2], told[0]?.[3]?.[2]]).toEqual(['市科技局', '科技厅']);
    expect(told.flatMap((steps) => steps.slice(1)).every(([, , quote]) => typeof quote === 'string')).toBe(true);
  });

  it('are run whole but for what is not served yet', () => {
    for (const name of contractQueryNames()) {
      expect(fieldsIn(query(name)), name).toBe(fieldsIn(contractQuery(name)));
    }
  });
});
