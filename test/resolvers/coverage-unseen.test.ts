import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { proposeLink } from '../../graph/reviews/propose-link.js';
import { reviewLink } from '../../graph/reviews/review-link.js';
import type { Store } from '../../graph/store.js';
import { ingestDocument } from '../../cli/library/ingest-document.js';
import { packageFile } from '../../schema/package-root.js';
import { counting, dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { linkWorldOf } from '../support/link-world.js';
import { UNKNOWN_LEVEL } from '../support/texts-of-one-city.js';
import { describeStores } from '../support/stores.js';

const [PLAN, CITY, UNSEEN] = ['doc:pilot-zone-master-plan', 'doc:lianyungang-opinions', 'doc:shenzhen-ai'];
const COVERAGE = `query($baseline: ID!, $against: [ID!]) { coverage(baseline: $baseline, against: $against) {
  summary { document { id } compared covered partial none }
  rows { cells { status counterparts { id from { document { id } } to { document { id } } } nearest { reason } } }
  leftOut { reason count message documents { slug } } } }`;

interface Answer {
  coverage: {
    summary: { document: { id: string }; compared: boolean; covered: number; partial: number; none: number }[];
    rows: {
      cells: {
        status: string;
        counterparts: { id: string; from: { document: { id: string } }; to: { document: { id: string } } }[];
        nearest: unknown[];
      }[];
    }[];
    leftOut: { reason: string; count: number; message: string; documents: { slug: string }[] }[];
  };
}

describeStores('two documents that were never held against each other', (stores) => {
  let data: ReturnType<typeof dataOf>;
  let statements: string[];
  let store: Store;
  beforeAll(async () => {
    const counted = counting(await fillWithCorpus(await stores.open()));
    ({ statements } = counted);
    ({ store } = counted);
    data = dataOf(store);
    // A city's plan for artificial intelligence: it shares three key words with the plan for finance of science and technology.
    const texts = [
      ['shenzhen-ai', readFileSync(packageFile('test', 'gold', 'texts', 'shenzhen-ai.md'))],
      ['nowhere', Buffer.from(UNKNOWN_LEVEL)],
    ] as const;
    for (const [slug, bytes] of texts) {
      const options = { slug, slugGiven: true, url: null, known: {} };
      await ingestDocument(counted.store, 'test', { name: `${slug}.md`, bytes, ...options });
    }
  }, 180_000);
  const coverageOf = async (baseline: string, against: readonly string[] | null): Promise<Answer['coverage']> =>
    (await data<Answer>(COVERAGE, { baseline, against })).coverage;

  it('are told from those that were and are not alike', async () => {
    statements.length = 0;
    const { summary, rows } = await coverageOf(PLAN, null);
    expect(statements).not.toContain('texts-by-document');
    const compared = Object.fromEntries(summary.map(({ document, ...own }) => [document.id, own.compared]));
    expect(compared).toMatchObject({ [CITY]: true, [UNSEEN]: false });
    const at = summary.findIndex(({ document }) => document.id === UNSEEN);
    expect(summary[at]).toMatchObject({ covered: 0, partial: 0, none: 22 });
    expect(rows.flatMap(({ cells }) => cells[at]?.nearest ?? [])).toEqual([]);
  });

  it('are compared when they are named, from either side', async () => {
    const { summary, rows, leftOut } = await coverageOf(PLAN, [UNSEEN, CITY]);
    expect(summary.map(({ compared }) => compared)).toEqual([true, true]);
    expect((summary[0]?.covered ?? 0) + (summary[0]?.partial ?? 0)).toBeGreaterThan(2);
    expect(leftOut).toEqual([]);
    for (const { cells } of rows) {
      const [cell] = cells;
      expect((cell?.nearest.length ?? 0) > 0).toBe(cell?.status === 'NONE_FOUND');
    }
    const [link] = rows.flatMap(({ cells }) => cells[0]?.counterparts ?? []);
    expect([link?.from.document.id, link?.to.document.id]).toEqual([UNSEEN, PLAN]);
    const { node } = await data<{ node: { id: string } | null }>('query($id: ID!) { node(id: $id) { id } }', {
      id: link?.id,
    });
    expect(node).toEqual({ id: link?.id });
    const fromBelow = await coverageOf(UNSEEN, [PLAN]);
    expect(fromBelow.summary[0]?.compared).toBe(true);
    const ids = (answer: Answer['coverage']): readonly string[] =>
      answer.rows.flatMap(({ cells }) => cells[0]?.counterparts.map(({ id }) => id) ?? []).sort();
    expect(ids(fromBelow)).toEqual(ids({ summary, rows, leftOut }));
  });

  it('are beside documents of no known level, which are told of with what to do', async () => {
    expect((await coverageOf(PLAN, null)).leftOut).toEqual([
      {
        reason: 'UNKNOWN_LEVEL',
        count: 1,
        documents: [{ slug: 'nowhere' }],
        message:
          'of no known level, so that nothing tells whether they rank below the baseline: name them in `against` to have them compared',
      },
    ]);
    expect((await coverageOf(PLAN, ['doc:nowhere'])).summary).toMatchObject([{ compared: true }]);
  });

  it('are profiled by comparing them now', async () => {
    const { profile } = await data<{ profile: { counts: { kind: string; count: number }[] } }>(
      `{ profile(document: "${UNSEEN}", baseline: "${PLAN}") { counts { kind count } } }`,
    );
    const others = profile.counts.filter(({ kind }) => kind !== 'OF_ITS_OWN').map(({ count }) => count);
    expect(others.reduce((all, count) => all + count, 0)).toBeGreaterThan(2);
  });

  it('have links that are proposed before they are reviewed, and then count without a comparison', async () => {
    const { rows } = await coverageOf(PLAN, [UNSEEN]);
    const [link] = rows.flatMap(({ cells }) => cells[0]?.counterparts.map(({ id }) => id) ?? []);
    const review = { link: link ?? '', status: 'REJECTED', relation: null, note: null } as const;
    const { userErrors } = await reviewLink(store, linkWorldOf(), review);
    expect(userErrors).toEqual([
      {
        field: ['link'],
        code: 'NOT_KEPT',
        message: expect.stringMatching(
          /share too few words to have been compared when they came in: .*; propose the link with proposeLink, and review that$/u,
        ) as unknown,
      },
    ]);
    const [measure, to] = (link ?? '').slice('cou:'.length).split('>');
    const proposal = {
      measure: `mea:${measure ?? ''}`,
      to: `mea:${to ?? ''}`,
      relation: 'EQUIVALENT',
      note: null,
    } as const;
    expect((await proposeLink(store, linkWorldOf(), proposal)).userErrors).toEqual([]);
    const whole = await coverageOf(PLAN, null);
    const at = whole.summary.findIndex(({ document }) => document.id === UNSEEN);
    expect(whole.summary[at]).toMatchObject({ compared: false, covered: 1, partial: 0, none: 21 });
    expect((await reviewLink(store, linkWorldOf(), review)).userErrors).toEqual([]);
  });

  it('are beside drafts and undated texts where a day is asked for, which are told of', async () => {
    const { coverage } = await data<Answer & { coverage: { columns: unknown } }>(
      `{ coverage(baseline: "${PLAN}", inForceOn: "2025-12-31") {
        columns { slug } leftOut { reason count message documents { slug } } } }`,
    );
    expect(coverage.columns).toEqual([{ slug: 'shenzhen-ai' }]);
    expect(coverage.leftOut).toEqual([
      {
        reason: 'DRAFT',
        count: 2,
        documents: [{ slug: 'lianyungang-opinions' }, { slug: 'sichuan-opinions' }],
        message: 'drafts, which are in force on no day: name them in `against`, or ask without `inForceOn`',
      },
      {
        reason: 'UNDATED',
        count: 1,
        documents: [{ slug: 'g60-park-scheme' }],
        message:
          'of no known date, so that nothing tells whether they were in force on the day: name them in `against`, or ask without `inForceOn`',
      },
    ]);
  });
});
