import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkable, type Linkable } from '../../../ingest/link/linkable.js';
import { linkDocuments } from '../../../ingest/link/link-documents.js';
import { extract, factsOf } from '../../../ingest/pipeline.js';
import { sourceOfText } from '../../../ingest/read/source.js';
import { packageFile } from '../../../schema/package-root.js';
import type { LinkBatch } from '../../../schema/link-batch.js';

const texts = new Map<string, string>();

async function read(slug: string): Promise<Linkable> {
  const extraction = await extract(readFileSync(packageFile('corpus', `${slug}.txt`)), `${slug}.txt`);
  texts.set(`doc:${slug}`, extraction.source.text);
  return linkable(extraction, slug);
}

let city: Linkable;
let plan: Linkable;
let links: LinkBatch;

beforeAll(async () => {
  [city, plan] = [await read('lianyungang-opinions'), await read('pilot-zone-master-plan')];
  links = linkDocuments(city, plan);
});

describe('counterparts', () => {
  it('have a confidence that is the sum of their reasons', () => {
    for (const { id, confidence } of links.counterparts) {
      const weights = links.rationales.filter(({ linkId }) => linkId === id).map(({ weight }) => weight);
      expect(weights.length).toBeGreaterThan(0);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(confidence, 4);
      expect(confidence).toBeGreaterThanOrEqual(0.499);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('give both places of each reason, inside the two measures', () => {
    const spans = new Map([...city.provisions, ...plan.provisions].map(({ id, view }) => [id, view.offsets]));
    const inside = (id: string, start: number | null, end: number | null): void => {
      const offsets = spans.get(id);
      expect(start).toBeGreaterThanOrEqual(offsets?.[0] ?? Infinity);
      expect(end).toBeLessThanOrEqual(offsets?.[offsets.length - 1] ?? -1);
    };
    for (const { id, from, to } of links.counterparts) {
      for (const reason of links.rationales.filter(({ linkId }) => linkId === id)) {
        inside(from, reason.fromStart, reason.fromEnd);
        inside(to, reason.toStart, reason.toEnd);
      }
    }
  });

  it('share no reason with those who answer: 责任单位 is not what a measure is about', () => {
    for (const { fromStart, fromEnd, kind } of links.rationales) {
      const quote = texts.get(city.id)?.slice(fromStart ?? 0, fromEnd ?? 0) ?? '';
      if (kind !== 'SHARED_AGENCY_SYSTEM') expect(quote).not.toMatch(/分行|监管局|责任/u);
    }
  });

  it('are the same from either side, and each time', () => {
    const pairs = (batch: LinkBatch) => batch.counterparts.map(({ from, to }) => [from, to].sort().join(' ')).sort();
    expect(pairs(linkDocuments(plan, city))).toEqual(pairs(links));
    expect(linkDocuments(city, plan)).toEqual(links);
  });

  it('of a plan and its retelling are its own measures, equivalent', async () => {
    const { counterparts } = linkDocuments(await read('pilot-zone-master-plan-repost'), plan);
    const own = counterparts.filter(({ from, to }) => from.split('/')[1] === to.split('/')[1]);
    expect(own).toHaveLength(22);
    expect(own.every(({ relation }) => relation === 'EQUIVALENT')).toBe(true);
  });
});

describe('in a field that the concept scheme does not know', () => {
  const read = (title: string, ...measures: readonly string[]): Linkable =>
    linkable(factsOf(sourceOfText([title, '一、主要任务', ...measures].join('\n'))), title);
  const higher = read(
    '打赢蓝天保卫战行动计划',
    '（一）开展燃煤锅炉综合整治。淘汰每小时35蒸吨以下燃煤锅炉，燃气锅炉完成低氮改造。',
    '（二）推进清洁取暖。坚持宜电则电、宜气则气，确保群众温暖过冬。',
    '（三）加强扬尘综合治理。建筑工地做到工地周边围挡、物料堆放覆盖。',
  );
  const lower = read(
    '某市蓝天保卫战实施方案',
    '（一）强化工地扬尘治理。建筑工地物料堆放全部覆盖，周边设置围挡。',
    '（二）整治燃煤锅炉。年底前淘汰每小时35蒸吨以下燃煤锅炉。',
    '（三）培训乡村教师。组织骨干教师到薄弱学校支教。',
  );

  it('words tell what is comparable', () => {
    const pairs = linkDocuments(lower, higher).counterparts.map(({ from, to }) => [from, to].map((id) => id.slice(-1)));
    expect(pairs).toEqual([
      ['1', '3'],
      ['2', '1'],
    ]);
  });
});

describe('a measure without a counterpart', () => {
  it('has its nearest candidates, each with its reason', () => {
    const linked = new Set(links.counterparts.map(({ from }) => from));
    for (const { id } of city.provisions.filter((provision) => !linked.has(provision.id))) {
      const nearest = links.rejected.filter(({ from }) => from === id);
      expect(nearest.length).toBeGreaterThan(0);
      for (const { reason } of nearest) expect(reason).toMatch(/^(?:shares|same heading)/u);
    }
  });

  it('is every measure of an empty comparison', () => {
    const nobody: Linkable = { ...plan, provisions: [], features: [], inTexts: new Map(), inHeadings: new Map() };
    expect(linkDocuments(city, nobody)).toMatchObject({ counterparts: [], rejected: [] });
  });
});

describe('measures without a counterpart', () => {
  it('of either document are told with what came nearest, the nearest first, at most three', () => {
    const linked = new Set(links.counterparts.flatMap(({ from, to }) => [from, to]));
    const without = [...city.provisions, ...plan.provisions].map(({ id }) => id).filter((id) => !linked.has(id));
    const told = new Map(without.map((id) => [id, links.rejected.filter(({ from }) => from === id)]));
    // Of a measure with counterparts only what would stand without these: it matters once somebody rejects them.
    expect(links.rejected.some(({ from }) => linked.has(from))).toBe(true);
    for (const { from, reason } of links.rejected)
      if (linked.has(from)) expect(reason).toMatch(/; (?:would stand without|\S+ is nearer to) \S+/u);
    expect(without.some((id) => id.includes('pilot-zone'))).toBe(true);
    for (const [id, candidates] of told) {
      expect(candidates.length, id).toBeGreaterThan(0);
      expect(candidates.length, id).toBeLessThanOrEqual(3);
      const confidences = candidates.map(({ confidence }) => confidence);
      expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    }
  });

  it('are the same whichever document is given first', () => {
    const key = ({ from, to, confidence, reason }: LinkBatch['rejected'][number]) =>
      [from, to, confidence, reason].join(' ');
    expect(linkDocuments(plan, city).rejected.map(key).sort()).toEqual(links.rejected.map(key).sort());
  });
});
