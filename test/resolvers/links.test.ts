import { beforeAll, expect, it } from 'vitest';
import { dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

interface Span {
  quote: string;
  verified: boolean;
  document: { slug: string };
}
interface Link {
  id: string;
  confidence: number;
  method: string;
  status: string;
  rationale: { kind: string; text: string; weight: number; fromSpan: Span | null; toSpan: Span | null }[];
}
const RATIONALE = `rationale { kind text weight fromSpan { quote verified document { slug } } toSpan { quote verified document { slug } } }`;

const sum = (link: Link): number => link.rationale.reduce((all, { weight }) => all + weight, 0);

function expectReasons(link: Link, from: string, to: string): void {
  expect(link).toMatchObject({ method: 'AUTOMATIC', status: 'PROPOSED' });
  expect(link.rationale.length).toBeGreaterThan(0);
  expect(sum(link)).toBeCloseTo(link.confidence, 3);
  for (const { fromSpan, toSpan } of link.rationale) {
    expect(fromSpan).toMatchObject({ verified: true, document: { slug: from } });
    expect(toSpan).toMatchObject({ verified: true, document: { slug: to } });
    expect(fromSpan?.quote).not.toBe('');
  }
}

describeStores('links in the API', (stores) => {
  let ask: ReturnType<typeof dataOf>;
  beforeAll(async () => {
    ask = dataOf(await fillWithCorpus(await stores.open()));
  });

  it('are the same from below, from above and by their id, strongest first', async () => {
    const { city, plan } = await ask<{
      city: { measures: { nodes: { id: string; upstream: Link[] }[] } };
      plan: { measures: { nodes: { id: string; downstream: { nodes: Link[]; totalCount: number } }[] } };
    }>(`{
      city: document(slug: "lianyungang-opinions") { measures(first: 50) { nodes { id upstream { id confidence method status ${RATIONALE} } } } }
      plan: document(slug: "pilot-zone-master-plan") { measures(first: 50) { nodes { id downstream(first: 100) { totalCount nodes { id confidence method status ${RATIONALE} } } } } }
    }`);
    const below = city.measures.nodes
      .flatMap(({ upstream }) => upstream)
      .filter(({ id }) => id.includes('>pilot-zone'));
    const above = plan.measures.nodes.flatMap(({ downstream }) => downstream.nodes);
    expect(below.length).toBeGreaterThan(15);
    for (const link of below) {
      expectReasons(link, 'lianyungang-opinions', 'pilot-zone-master-plan');
      expect(above).toContainEqual(link);
    }
    for (const { upstream } of city.measures.nodes) {
      const confidences = upstream.map(({ confidence }) => confidence);
      expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    }
    const [first] = below;
    const { node, none } = await ask<{ node: Link; none: null }>(
      `query($id: ID!) { node(id: $id) { id ... on Counterpart { confidence method status ${RATIONALE} } } none: node(id: "cou:a/1>b/1") { id } }`,
      { id: first?.id },
    );
    expect(node).toEqual(first);
    expect(none).toBeNull();
  });

  it('page downstream both ways', async () => {
    const page = async (window: string): Promise<{ nodes: { id: string }[]; pageInfo: { endCursor: string } }> => {
      const query = `{ measure(id: "mea:pilot-zone-master-plan/3.4") { downstream(${window}) { nodes { id } pageInfo { endCursor } } } }`;
      const { measure } = await ask<{ measure: { downstream: Awaited<ReturnType<typeof page>> } }>(query);
      return measure.downstream;
    };
    const all = (await page('first: 100')).nodes;
    expect(all).toHaveLength(3);
    const first = await page('first: 1');
    const rest = await page(`first: 5, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...rest.nodes]).toEqual(all);
    expect((await page('last: 1')).nodes).toEqual(all.slice(-1));
  });

  it('lead from measures to dimensions with the criterion they support best, and back', async () => {
    const { indicators } = await ask<{
      indicators: {
        id: string;
        code: string;
        parent: { id: string } | null;
        measures: (Link & {
          measure: { id: string; document: { slug: string } };
          indicator: { id: string };
          criterion: { id: string; parent: { id: string } } | null;
        })[];
      }[];
    }>(`{ indicators(scheme: "doc:g60-park-scheme") { id code parent { id }
      measures { id confidence method status measure { id document { slug } } indicator { id } criterion { id parent { id } } ${RATIONALE} } } }`);
    const dimensions = indicators.filter(({ parent }) => parent === null);
    const finance = dimensions.find(({ code }) => code === '4');
    expect(finance?.measures.length).toBeGreaterThan(20);
    for (const { id, measures } of dimensions) {
      for (const link of measures) {
        expectReasons(link, link.measure.document.slug, 'g60-park-scheme');
        expect(link.indicator.id).toBe(id);
        if (link.criterion !== null) expect(link.criterion.parent.id).toBe(id);
      }
    }
    for (const { id, parent, measures } of indicators.filter((one) => one.parent !== null)) {
      for (const { criterion, indicator } of measures) {
        expect(criterion?.id).toBe(id);
        expect(indicator.id).toBe(parent?.id);
      }
    }
    expect(dimensions.flatMap(({ measures }) => measures).some(({ measure }) => measure.id.includes('repost'))).toBe(
      false,
    );
  });

  it('filter measures by counterparts, dimensions and criteria', async () => {
    const count = async (filter: string): Promise<number> =>
      (await ask<{ measures: { totalCount: number } }>(`{ measures(filter: { ${filter} }) { totalCount } }`)).measures
        .totalCount;
    const ofPlan = 'documents: ["doc:pilot-zone-master-plan"]';
    const [all, linked, unlinked] = [
      await count(ofPlan),
      await count(`${ofPlan}, hasCounterpart: true`),
      await count(`${ofPlan}, hasCounterpart: false`),
    ];
    expect([all, linked, unlinked]).toEqual([22, 19, 3]);
    const { document } = await ask<{ document: { measures: { totalCount: number } } }>(
      '{ document(slug: "pilot-zone-master-plan") { measures(filter: { hasCounterpart: false }) { totalCount } } }',
    );
    expect(document.measures.totalCount).toBe(3);
    const { node } = await ask<{ node: { measures: { measure: { id: string } }[] } }>(
      '{ node(id: "ind:g60-park-scheme/4") { ... on Indicator { measures { measure { id } } } } }',
    );
    expect(await count('indicators: ["ind:g60-park-scheme/4"]')).toBe(node.measures.length);
    expect(await count('indicators: ["ind:g60-park-scheme/3"]')).toBe(4);
  });

  it('tell a province that has a city of the plan from one that has none', async () => {
    const { measure } = await ask<{ measure: { downstream: { nodes: { applies: boolean; from: { id: string } }[] } } }>(
      '{ measure(id: "mea:pilot-zone-master-plan/3.4") { downstream { nodes { applies from { id } } } } }',
    );
    expect(measure.downstream.nodes.map(({ applies, from }) => [from.id.split('/')[0], applies])).toEqual([
      ['mea:lianyungang-opinions', false],
      // 嘉兴, 杭州 and 合肥 are in the corridor, and in the plan.
      ['mea:g60-park-scheme', true],
      ['mea:sichuan-opinions', false],
    ]);
  });

  it('are made of concepts, which have measures of their own', async () => {
    const { concepts } = await ask<{
      concepts: {
        id: string;
        name: string;
        broader: { name: string } | null;
        narrower: { name: string }[];
        measures: { totalCount: number; nodes: { text: string; document: { slug: string } }[] };
      }[];
    }>(
      '{ concepts(text: "知识产权质押") { id name broader { name } narrower { name } measures(first: 50) { totalCount nodes { text document { slug } } } } }',
    );
    // One has the very phrase, the other 知识产权质押贷款 in a list of new kinds of loans.
    expect(concepts.map(({ name }) => name)).toEqual(['信贷产品创新', '知识产权金融']);
    const [wider, concept] = concepts;
    expect(concept).toMatchObject({ id: 'con:知识产权金融', broader: { name: expect.any(String) as string } });
    expect(wider?.narrower).toEqual([]);
    expect(concept?.measures.totalCount).toBe(concept?.measures.nodes.length);
    expect(concept?.measures.nodes.length).toBeGreaterThan(5);
    expect(concept?.measures.nodes.some(({ document }) => document.slug.includes('repost'))).toBe(false);
    const { all, ofCity } = await ask<{
      all: { name: string }[];
      ofCity: { measures: { nodes: { document: { slug: string } }[] } };
    }>(`{ all: concepts { name } ofCity: node(id: "con:知识产权金融") { ... on Concept {
      measures(filter: { documents: ["doc:lianyungang-opinions"] }) { nodes { document { slug } } } } } }`);
    expect(all.length).toBeGreaterThan(60);
    expect(new Set(ofCity.measures.nodes.map(({ document }) => document.slug))).toEqual(
      new Set(['lianyungang-opinions']),
    );
  });

  it('are followed by a trace, with the place of their strongest reason', async () => {
    const { trace } = await ask<{
      trace: { steps: { relation: string | null; direction: string | null; span: Span | null }[] }[];
    }>(`{ trace(from: "mea:pilot-zone-master-plan/3.4", to: "mea:lianyungang-opinions/2.1.2") {
      steps { relation direction span { quote verified document { slug } } } } }`);
    expect(trace[0]?.steps[1]).toMatchObject({
      relation: 'COUNTERPART_OF',
      direction: 'IN',
      span: { verified: true, document: { slug: 'lianyungang-opinions' } },
    });
  });
});
