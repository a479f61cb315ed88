import { beforeAll, describe, expect, it } from 'vitest';
import { ingestDocument } from '../../cli/library/ingest-document.js';
import { firstStep } from '../../resolvers/carried.js';
import type { Context } from '../../resolvers/context.js';
import { counting, dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

const QUERY = `query($name: String!, $region: String, $first: PositiveInt, $after: String, $levels: [GovernmentLevel!]) { agency(name: $name, region: $region) { name
  documents { totalCount nodes { document { slug } lead responsible support assignments(first: 100) { totalCount nodes { role measure { document { slug } } } } } }
  assignments(first: 100) { nodes { measure { number } ladder(levels: $levels, first: 50) { totalCount nodes { level answer measure { id number document { slug level } }
    counterpart { confidence from { id } to { id } } assignments { role agency { name system { name } } span { verified } } } } } }
  lineElsewhere(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { newConcepts { name }
    assignment { agency { name } span { quote verified } measure { id number } } } } } }`;

interface Step {
  level: string;
  answer: string;
  measure: { id: string; number: string; document: { slug: string; level: string } };
  counterpart: { confidence: number; from: { id: string }; to: { id: string } };
  assignments: {
    role: string;
    agency: { name: string; system: { name: string } | null };
    span: { verified: boolean };
  }[];
}
interface Answer {
  agency: {
    name: string;
    documents: {
      totalCount: number;
      nodes: {
        document: { slug: string };
        lead: number;
        responsible: number;
        support: number;
        assignments: { totalCount: number; nodes: { role: string; measure: { document: { slug: string } } }[] };
      }[];
    };
    assignments: { nodes: { measure: { number: string }; ladder: { totalCount: number; nodes: Step[] } }[] };
    lineElsewhere: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: {
        newConcepts: { name: string }[];
        assignment: {
          agency: { name: string };
          span: { quote: string; verified: boolean };
          measure: { id: string; number: string };
        };
      }[];
    };
  };
}

describeStores('a department across levels', (stores) => {
  let data: ReturnType<typeof dataOf>;
  let statements: string[];
  beforeAll(async () => {
    const counted = counting(await fillWithCorpus(await stores.open()));
    ({ statements } = counted);
    data = dataOf(counted.store);
  });
  const agency = async (name: string, region: string, more: object = {}): Promise<Answer['agency']> =>
    (await data<Answer>(QUERY, { name, region, ...more })).agency;

  it('answers by document: how much it leads, shares and supports, with the parts themselves', async () => {
    const { documents } = await agency('科技厅', '四川省');
    expect(documents.totalCount).toBe(1);
    expect(documents.nodes).toMatchObject([
      { document: { slug: 'sichuan-opinions' }, lead: 6, responsible: 2, support: 5, assignments: { totalCount: 13 } },
    ]);
    const roles = documents.nodes[0]?.assignments.nodes.map(({ role }) => role) ?? [];
    expect(roles.filter((role) => role === 'LEAD')).toHaveLength(6);
    expect(roles.filter((role) => role === 'SUPPORT')).toHaveLength(5);
  });

  it('meets its line at other levels where counterparts do: the same line, another, or nobody', async () => {
    const { assignments } = await agency('科技厅', '四川省');
    const stepsOf = (number: string): readonly Step[] =>
      assignments.nodes.find(({ measure }) => measure.number === number)?.ladder.nodes ?? [];
    const told = (steps: readonly Step[]) =>
      steps.map(({ level, answer, measure, assignments: parts }) => [
        ...[level, answer, measure.number],
        parts.map(({ agency: body }) => body.name),
      ]);
    expect(told(stepsOf('（四）'))).toEqual([
      ['NATIONAL', 'NOBODY', '（十）', []],
      ['MUNICIPAL', 'SAME_LINE', '8.', ['连云港市科学技术局']],
    ]);
    const [other] = stepsOf('（十七）');
    expect(other).toMatchObject({ level: 'MUNICIPAL', answer: 'OTHER_LINE', measure: { number: '17.' } });
    expect(other?.assignments).toHaveLength(3);
    expect(stepsOf('（一）')).toEqual([]);
  });

  it('has every step backed by a counterpart and quotations, strongest first', async () => {
    const { assignments } = await agency('市科技局', '连云港市');
    const steps = assignments.nodes.flatMap(({ ladder }) => ladder.nodes);
    expect(steps.length).toBeGreaterThan(10);
    for (const { measure, level, counterpart, answer, assignments: parts } of steps) {
      expect([counterpart.from.id, counterpart.to.id]).toContain(measure.id);
      expect(measure.document.level).toBe(level);
      expect(parts.length === 0).toBe(answer === 'NOBODY');
      expect(parts.every(({ agency: body }) => body.system?.name === '科技')).toBe(answer !== 'OTHER_LINE');
      for (const { span } of parts) expect(span.verified).toBe(true);
    }
    for (const { ladder } of assignments.nodes) {
      const given = ladder.nodes.map(({ counterpart }) => counterpart.confidence);
      expect(given).toEqual([...given].sort((a, b) => b - a));
      expect(ladder.totalCount).toBe(given.length);
    }
    const national = await agency('市科技局', '连云港市', { levels: ['NATIONAL'] });
    const levels = national.assignments.nodes.flatMap(({ ladder }) => ladder.nodes.map(({ level }) => level));
    expect(new Set(levels)).toEqual(new Set(['NATIONAL']));
  });

  it('is shown what its line does elsewhere that it has no part in, nor in anything comparable', async () => {
    const { lineElsewhere, assignments } = await agency('市科技局', '连云港市', { first: 100 });
    expect(lineElsewhere.totalCount).toBe(8);
    expect([...new Set(lineElsewhere.nodes.map(({ assignment }) => assignment.measure.number))]).toEqual([
      '（一）',
      '（二）',
      '（三）',
      '（六）',
      '（十四）',
      '（十六）',
      '（十七）',
    ]);
    const comparable = new Set(
      assignments.nodes.flatMap(({ ladder }) => ladder.nodes.map(({ measure }) => measure.id)),
    );
    for (const { assignment, newConcepts } of lineElsewhere.nodes) {
      expect(comparable.has(assignment.measure.id)).toBe(false);
      expect(['四川省科学技术厅', '各市（州）科技局']).toContain(assignment.agency.name);
      expect([assignment.span.verified, newConcepts.length > 0]).toEqual([true, true]);
    }
    // It has no part in 9., 12. and 16. of the plan's line; 16. stands in no measure of the province’s body.
    const province = await agency('科技厅', '四川省', { first: 100 });
    expect(province.lineElsewhere.nodes.map(({ assignment }) => assignment.measure.number)).toEqual(['12.', '16.']);
  });

  it('is shown also what names no notion that is new to it', async () => {
    const { lineElsewhere } = await agency('人行成都分行', '四川省', { first: 100 });
    const told = lineElsewhere.nodes.map(({ assignment, newConcepts }) => [
      assignment.measure.number,
      newConcepts.length,
    ]);
    expect(told.map(([number]) => number)).toEqual(['3.', '5.', '12.', '14.', '15.', '16.', '18.', '20.', '21.']);
    expect(told.filter(([, news]) => news === 0)).toEqual([['20.', 0]]);
  });

  it('pages what its line does elsewhere', async () => {
    const first = (await agency('市科技局', '连云港市', { first: 5 })).lineElsewhere;
    const rest = (await agency('市科技局', '连云港市', { first: 5, after: first.pageInfo.endCursor })).lineElsewhere;
    expect([first.nodes.length, rest.nodes.length]).toEqual([5, 3]);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    const keys = [...first.nodes, ...rest.nodes].map(
      ({ assignment: { measure, agency: body } }) => `${measure.id} ${body.name}`,
    );
    expect(new Set(keys).size).toBe(8);
  });

  it('counts what its line does elsewhere only where the page does not hold it all', async () => {
    const countedIn = async (first: number): Promise<readonly unknown[]> => {
      statements.length = 0;
      const { totalCount } = (await agency('市科技局', '连云港市', { first })).lineElsewhere;
      return [totalCount, statements.includes('line-elsewhere-count')];
    };
    expect([await countedIn(8), await countedIn(7)]).toEqual([
      [8, false],
      [8, true],
    ]);
  });

  it('costs no statement an item', async () => {
    statements.length = 0;
    await agency('市科技局', '连云港市');
    for (const name of new Set(statements)) {
      expect(statements.filter((each) => each === name).length, name).toBeLessThanOrEqual(5);
    }
  });
});

/** Given to a body under the name of its day. */
const text = (year: string, body: string, subject: string): string => `国务院关于促进${subject}发展的若干意见
国发〔${year}〕12号
一、重点任务
（一）完善${subject}服务。鼓励银行机构设立${subject}专营机构，提高贷款比重。（${body}牵头，财政部配合）
国务院
${year}年6月1日
`;

describeStores('what was given to an earlier body', (stores) => {
  it('counts by document for its successor when that is asked for', async () => {
    const store = await stores.open();
    const options = { slugGiven: true, url: null, known: {} };
    for (const [slug, year, body, subject] of [
      ['before', '2012', '银监会', '科技金融'],
      ['now', '2024', '金融监管总局', '养老金融'],
    ] as const) {
      await ingestDocument(store, 'test', {
        name: `${slug}.txt`,
        bytes: Buffer.from(text(year, body, subject)),
        slug,
        ...options,
      });
    }
    const { agency } = await dataOf(store)<{
      agency: Record<
        'own' | 'all',
        {
          totalCount: number;
          nodes: {
            document: { slug: string };
            lead: number;
            assignments: { nodes: { asPrinted: string; carriedBy: { reform: string } | null }[] };
          }[];
        }
      >;
    }>(`{ agency(name: "国家金融监督管理总局") { own: documents { ...Parts } all: documents(includePredecessors: true) { ...Parts } } }
      fragment Parts on AgencyDocumentConnection { totalCount nodes { document { slug } lead assignments { nodes { asPrinted carriedBy { reform } } } } }`);
    expect(agency.own.nodes.map(({ document }) => document.slug)).toEqual(['now']);
    expect(agency.all.totalCount).toBe(2);
    expect(agency.all.nodes.map(({ document, lead }) => [document.slug, lead])).toEqual([
      ['before', 1],
      ['now', 1],
    ]);
    expect(agency.all.nodes[0]?.assignments.nodes).toEqual([
      { asPrinted: '银监会', carriedBy: { reform: '2018年党和国家机构改革' } },
    ]);
  });
});

describe('how work came to a body', () => {
  const after: Readonly<Record<string, readonly string[]>> = { a: ['b', 'c'], b: ['x'], c: ['d'], d: ['e'], e: ['f'] };
  const context = {
    list: (_: unknown, id: string) =>
      Promise.resolve((after[id] ?? []).map((toId) => ({ fromId: id, toId, on: null, reform: `${id}>${toId}` }))),
  } as unknown as Context;

  it('is told by the branch that leads there, not by the first of a split', async () => {
    expect((await firstStep(context, 'a', 'b'))?.reform).toBe('a>b');
    expect((await firstStep(context, 'a', 'd'))?.reform).toBe('a>c');
    expect((await firstStep(context, 'a', 'x'))?.reform).toBe('a>b');
  });

  it('is not told beyond three reforms, nor where none leads there', async () => {
    expect(await firstStep(context, 'a', 'f')).toBeNull();
    expect(await firstStep(context, 'b', 'd')).toBeNull();
  });
});
