import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { ingestDocument } from '../../cli/library/ingest-document.js';
import type { Store } from '../../graph/store.js';
import { packageFile } from '../../schema/package-root.js';
import { counting, dataOf } from '../support/asking.js';
import { finalText } from '../support/final-text.js';
import { describeStores } from '../support/stores.js';

const TEXTS: readonly (readonly [string, () => string])[] = [
  ['final', finalText],
  ['lianyungang-opinions', () => readFileSync(packageFile('corpus', 'lianyungang-opinions.txt'), 'utf8')],
  ['sichuan-opinions', () => readFileSync(packageFile('corpus', 'sichuan-opinions.txt'), 'utf8')],
  [
    'revised',
    () =>
      finalText()
        .replace('连政办发〔2024〕18号', '连政办发〔2026〕3号')
        .replace('2024年3月15日', '2026年2月1日')
        .replace('每年走访园区企业不少于200家', '每年走访园区企业不少于300家'),
  ],
];

const CHANGES = `{ document(slug: "lianyungang-opinions") { supersedes { earlier { id } } supersededBy {
  earlier { slug } later { slug docNumber }
  changes { kind earlier { number } later { number } differences { kind measure { number }
    original { document { slug } quote verified } variant { document { slug } quote verified } } }
} } }`;
interface Place {
  document: { slug: string };
  quote: string;
  verified: boolean;
}
interface Changes {
  document: {
    supersedes: null;
    supersededBy: {
      earlier: { slug: string };
      later: { slug: string; docNumber: string };
      changes: {
        kind: string;
        earlier: { number: string } | null;
        later: { number: string } | null;
        differences: { kind: string; measure: unknown; original: Place | null; variant: Place | null }[];
      }[];
    };
  };
}

describeStores('successions in the API', (stores) => {
  let store: Store;
  beforeAll(async () => {
    store = await stores.open();
    for (const [slug, text] of TEXTS) {
      const bytes = Buffer.from(text());
      await ingestDocument(store, 'test', { name: `${slug}.txt`, bytes, slug, slugGiven: true, url: null, known: {} });
    }
  }, 60_000);
  const data = <T>(query: string): Promise<T> => dataOf(store)<T>(query);

  it('give every change with both quotations, each in its own text', async () => {
    const { supersededBy, supersedes } = (await data<Changes>(CHANGES)).document;
    expect(supersedes).toBeNull();
    expect([supersededBy.earlier.slug, supersededBy.later.slug]).toEqual(['lianyungang-opinions', 'final']);
    const told = supersededBy.changes
      .filter(({ kind }) => kind !== 'KEPT')
      .map(({ kind, earlier, later, differences }) => [
        `${kind} ${earlier?.number ?? '–'} ${later?.number ?? '–'}`,
        ...differences.map(
          ({ original, variant }) => `${original?.quote.slice(0, 6) ?? ''}|${variant?.quote.slice(0, 6) ?? ''}`,
        ),
      ]);
    expect(told).toEqual([
      ['REWORDED 1. 1.', '探索构|', '|立', '机制|并扩大承保规'],
      ['REASSIGNED 9. 9.', '国家金融监管|', '|市财政局'],
      ['REWORDED 13. 13.', '3|5'],
      ['ADDED – 15.', '|15.建立科'],
      ['RENUMBERED 15. 16.', '15.|16.'],
      ['RENUMBERED 16. 17.', '16.|17.'],
      ['DROPPED 17. –', '17.提升金|'],
    ]);
    for (const { original, variant } of supersededBy.changes.flatMap(({ differences }) => differences)) {
      if (original) expect([original.document.slug, original.verified]).toEqual(['lianyungang-opinions', true]);
      if (variant) expect([variant.document.slug, variant.verified]).toEqual(['final', true]);
    }
  });

  it('cost no statement a change', async () => {
    const counted = counting(store);
    await dataOf(counted.store)(CHANGES);
    expect(counted.statements.length).toBeLessThan(16);
  });

  it('count what nothing has replaced, and on a day what was in force on it', async () => {
    const total = async (filter: string): Promise<readonly [number, readonly string[]]> => {
      const { measures } = await data<{
        measures: { totalCount: number; nodes: { document: { slug: string } }[] };
      }>(`{ measures(first: 100, filter: {${filter}}) { totalCount nodes { document { slug } } } }`);
      return [measures.totalCount, [...new Set(measures.nodes.map(({ document }) => document.slug))].sort()];
    };
    const city = 'regions: ["reg:320700"]';
    expect(await total('')).toEqual([21 + 17, ['revised', 'sichuan-opinions']]);
    expect(await total(city)).toEqual([21, ['revised']]);
    expect(await total('documents: ["doc:lianyungang-opinions", "doc:final"]')).toEqual([
      42,
      ['final', 'lianyungang-opinions'],
    ]);
    expect(await total(`inForceOn: "2024-03-14"`)).toEqual([0, []]);
    expect(await total(`inForceOn: "2025-01-01"`)).toEqual([21, ['final']]);
    expect(await total(`inForceOn: "2026-02-01", ${city}`)).toEqual([21, ['revised']]);
    const listed = async (filter: string): Promise<readonly string[]> => {
      const query = `{ documents(filter: {${filter}}) { totalCount nodes { slug } } }`;
      const { documents } = await data<{ documents: { totalCount: number; nodes: { slug: string }[] } }>(query);
      expect(documents.totalCount).toBe(documents.nodes.length);
      return documents.nodes.map(({ slug }) => slug);
    };
    expect(await listed('')).toEqual(['final', 'revised', 'lianyungang-opinions', 'sichuan-opinions']);
    expect(await listed('inForceOn: "2025-01-01"')).toEqual(['final']);
    expect(await listed('inForceOn: "2026-02-01"')).toEqual(['revised']);
  });

  it('keep a body’s portfolio to what nothing has replaced', async () => {
    interface Portfolio {
      agency: { all: { totalCount: number }; draft: { totalCount: number } };
    }
    const { agency } = await data<Portfolio>(`{ agency(name: "市财政局", region: "连云港市") {
      all: assignments { totalCount } draft: assignments(document: "doc:lianyungang-opinions") { totalCount } } }`);
    expect([agency.all.totalCount, agency.draft.totalCount]).toEqual([6, 5]);
    const { targets } = await data<{ targets: { nodes: { document: { slug: string } }[] } }>(
      '{ targets(first: 100) { nodes { document { slug } } } }',
    );
    expect(new Set(targets.nodes.map(({ document }) => document.slug))).not.toContain('lianyungang-opinions');
  });

  it('lead from one text to the next in a trace', async () => {
    interface Trace {
      trace: { length: number; steps: { relation: string | null }[] }[];
    }
    const { trace } = await data<Trace>(
      '{ trace(from: "doc:lianyungang-opinions", to: "doc:final", maxHops: 1) { length steps { relation } } }',
    );
    expect(trace.map(({ steps }) => steps.map(({ relation }) => relation))).toEqual([[null, 'SUPERSEDED_BY']]);
  });

  it('count only what is in force in coverage, and another where it is asked for by name', async () => {
    const bytes = readFileSync(packageFile('corpus', 'pilot-zone-master-plan.txt'));
    const slug = 'pilot-zone-master-plan';
    await ingestDocument(store, 'test', { name: `${slug}.txt`, bytes, slug, slugGiven: true, url: null, known: {} });
    const columns = async (against: string): Promise<readonly string[]> =>
      (
        await data<{ coverage: { columns: { slug: string }[] } }>(
          `{ coverage(baseline: "doc:pilot-zone-master-plan"${against}) { columns { slug } } }`,
        )
      ).coverage.columns.map((column) => column.slug);
    expect([...(await columns(''))].sort()).toEqual(['revised', 'sichuan-opinions']);
    expect(await columns(', against: ["doc:lianyungang-opinions"]')).toEqual(['lianyungang-opinions']);
  });

  it('leave what has been replaced out of the measures that express a concept', async () => {
    interface Concepts {
      concepts: { measures: { nodes: { document: { slug: string } }[] } }[];
    }
    const slugs = async (filter: string): Promise<ReadonlySet<string>> => {
      const { concepts } = await data<Concepts>(
        `{ concepts { measures(first: 20, filter: { ${filter} }) { nodes { document { slug } } } } }`,
      );
      return new Set(concepts.flatMap(({ measures }) => measures.nodes.map(({ document }) => document.slug)));
    };
    expect(await slugs('')).not.toContain('lianyungang-opinions');
    expect(await slugs('')).toContain('revised');
    const then = await slugs('inForceOn: "2025-01-01"');
    expect(then).toContain('final');
    expect(then).not.toContain('revised');
    expect(then).not.toContain('lianyungang-opinions');
  });
});
