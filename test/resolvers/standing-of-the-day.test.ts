import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ingestDocument } from '../../cli/library/ingest-document.js';
import { citedDocument } from '../../cli/permalink/cited-document.js';
import { successionsAfterRemoving } from '../../cli/library/successions-after.js';
import { linksBetween } from '../../cli/library/links-between.js';
import { settleDay } from '../../graph/settle-day.js';
import type { Store } from '../../graph/store.js';
import { removeDocument } from '../../graph/write-document.js';
import { packageFile } from '../../schema/package-root.js';
import { askingOf, dataOf } from '../support/asking.js';
import { finalText } from '../support/final-text.js';
import { describeStores } from '../support/stores.js';

/** Signed in November, in force from New Year on: until then the text of 2024 is. */
const NEXT_YEARS = finalText()
  .replace('连政办发〔2024〕18号', '连政办发〔2026〕33号')
  .replace('2024年3月15日', '2026年11月1日')
  .replace('每年走访园区企业不少于200家', '每年走访园区企业不少于300家')
  .replace(
    '按职责分工落实）\n\n连云港',
    '按职责分工落实）\n本意见自2027年1月1日起施行，有效期至2029年12月31日。\n\n连云港',
  );
/** What was asked about before that was signed: nothing of it holds, whether that does yet or not. */
const NEXT_DRAFT = NEXT_YEARS.replace('的实施意见\n连政办发〔2026〕33号\n', '的实施意见\n（征求意见稿）\n')
  .replace('2026年11月1日', '2026年9月1日')
  .replace('本意见自2027年1月1日起施行，有效期至2029年12月31日。\n', '');
const TEXTS: Readonly<Record<string, () => string>> = {
  plan: () => readFileSync(packageFile('corpus', 'pilot-zone-master-plan.txt'), 'utf8'),
  'in-force': finalText,
  'next-years': () => NEXT_YEARS,
  'next-draft': () => NEXT_DRAFT,
  // Its final text is there: a draft is over, whatever the day from which that one holds.
  draft: () => readFileSync(packageFile('corpus', 'lianyungang-opinions.txt'), 'utf8'),
};

interface Answer {
  coverage: { columns: { slug: string }[] };
  measures: { totalCount: number; nodes: { document: { slug: string } }[] };
  targets: { nodes: { document: { slug: string } }[] };
  documents: { nodes: { slug: string }[] };
  gaps: { nodes: { document: { slug: string } | null }[] };
}
const QUERY = `{
  coverage(baseline: "doc:plan") { columns { slug } }
  measures(first: 100, filter: { regions: ["reg:320700"] }) { totalCount nodes { document { slug } } }
  targets(first: 100) { nodes { document { slug } } }
  documents(filter: { inForceOn: "2026-11-27", levels: [MUNICIPAL] }) { nodes { slug } }
  gaps(first: 100, filter: { kinds: [MEASURE_WITHOUT_COUNTERPART] }) { nodes { document { slug } } }
}`;

describeStores('a successor that is not in force yet', (stores) => {
  let store: Store;
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-27T03:00:00Z') });
    store = await stores.open();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const ingest = async (...slugs: readonly string[]): Promise<void> => {
    for (const slug of slugs) {
      const bytes = Buffer.from(TEXTS[slug]?.() ?? '');
      await ingestDocument(store, 'test', { name: `${slug}.txt`, bytes, slug, slugGiven: true, url: null, known: {} });
    }
  };
  const supersededFrom = async (slug: string): Promise<string | null | undefined> =>
    (await citedDocument(store, (query, variables) => dataOf(store)(query, variables), { slug }))?.supersededFrom;
  const counted = async (): Promise<Readonly<Record<string, readonly string[]>>> => {
    const { coverage, measures, targets, documents, gaps } = await dataOf(store)<Answer>(QUERY);
    const city = (slugs: readonly (string | undefined)[]): readonly string[] =>
      [...new Set(slugs)]
        .filter((slug) => slug !== undefined && slug !== 'plan')
        .map(String)
        .sort();
    expect(measures.totalCount).toBe(21);
    return {
      coverage: city(coverage.columns.map(({ slug }) => slug)),
      measures: city(measures.nodes.map(({ document }) => document.slug)),
      targets: city(targets.nodes.map(({ document }) => document.slug)),
      documents: city(documents.nodes.map(({ slug }) => slug)),
      gaps: city(gaps.nodes.map(({ document }) => document?.slug)),
    };
  };
  const gapsOf = async (slug: string): Promise<string> => {
    const { errors } = await askingOf(store)(`{ gaps(filter: { documents: ["doc:${slug}"] }) { totalCount } }`);
    return errors.map(({ message }) => message).join();
  };
  const columnsOn = async (day: string): Promise<readonly string[]> => {
    const { coverage } = await dataOf(store)<Pick<Answer, 'coverage'>>(
      `{ coverage(baseline: "doc:plan", inForceOn: "${day}") { columns { slug } } }`,
    );
    return coverage.columns.map(({ slug }) => slug);
  };
  const all = (slug: string) => ({ coverage: [slug], measures: [slug], targets: [slug], gaps: [slug] });

  it.each([
    ['the earlier first', ['plan', 'draft', 'in-force', 'next-years']],
    ['the later first', ['next-years', 'in-force', 'draft', 'plan']],
  ])(
    'counts from its day on, and the text it takes the place of until then: %s',
    async (_, order) => {
      await ingest(...order);
      expect(await counted()).toEqual({ ...all('in-force'), documents: ['in-force'] });
      expect(await settleDay(store)).toEqual([]);
      const { document } = await dataOf(store)<{ document: { supersededBy: { on: string } } }>(
        '{ document(slug: "in-force") { supersededBy { on } } }',
      );
      expect(document.supersededBy.on).toBe('2027-01-01');
      // Until that day nobody is told that it has been replaced; a draft has been by its final text.
      expect([await supersededFrom('in-force'), await supersededFrom('draft')]).toEqual(['2027-01-01', null]);
      expect(await gapsOf('next-years')).toMatch(
        /doc:next-years is not in force before 2027-01-01: until then ask for the gaps of doc:in-force/u,
      );
      expect(await gapsOf('draft')).toMatch(/doc:draft has been replaced by doc:in-force: ask for the gaps of that/u);
      expect(await columnsOn('2024-03-14')).toEqual([]);
      expect(await columnsOn('2026-11-27')).toEqual(['in-force']);
      expect(await columnsOn('2027-01-01')).toEqual(['next-years']);

      // One second before New Year in China, then New Year.
      vi.setSystemTime(new Date('2026-12-31T15:59:59Z'));
      expect(await settleDay(store)).toEqual([]);
      vi.setSystemTime(new Date('2026-12-31T16:00:00Z'));
      expect(await settleDay(store)).toEqual(['doc:in-force', 'doc:next-years']);
      expect(await supersededFrom('in-force')).toBeNull();
      expect(await counted()).toEqual({ ...all('next-years'), documents: ['in-force'] });
      expect(await settleDay(store)).toEqual([]);
      for (const slug of ['draft', 'in-force'])
        expect(await gapsOf(slug)).toMatch(/has been replaced by doc:next-years: ask for the gaps of that/u);
      expect(await columnsOn('2026-11-27')).toEqual(['in-force']);

      // Over without a successor: it is still what the place said, and no column of what holds.
      vi.setSystemTime(new Date('2030-01-01T03:00:00Z'));
      expect(await settleDay(store)).toEqual(['doc:next-years']);
      expect((await counted())['coverage']).toEqual([]);
      const { coverage } = await dataOf(store)<{ coverage: { leftOut: unknown } }>(
        '{ coverage(baseline: "doc:plan") { leftOut { reason count documents { slug } } } }',
      );
      expect(coverage.leftOut).toEqual([{ reason: 'EXPIRED', count: 1, documents: [{ slug: 'next-years' }] }]);
      expect(await columnsOn('2028-01-01')).toEqual(['next-years']);
    },
    180_000,
  );

  it('is told with the text that is in force until then, not with its draft, and the draft with the same', async () => {
    await ingest('in-force', 'next-draft', 'next-years');
    const { document } = await dataOf(store)<{ document: { supersedes: { earlier: { slug: string } } } }>(
      '{ document(slug: "next-years") { supersedes { earlier { slug } } } }',
    );
    expect(document.supersedes.earlier.slug).toBe('next-draft');
    expect(await gapsOf('next-years')).toBe(
      '`documents` doc:next-years is not in force before 2027-01-01: until then ask for the gaps of doc:in-force, whose place it will take.',
    );
    expect(await gapsOf('next-draft')).toBe(
      '`documents` doc:next-draft has been replaced by doc:next-years, which is not in force before 2027-01-01: until then ask for the gaps of doc:in-force.',
    );
    expect(await gapsOf('in-force')).toBe('');
  }, 180_000);

  it('counts at once where the text that it was to take the place of is removed', async () => {
    await ingest('plan', 'in-force', 'next-years');
    const successions = await successionsAfterRemoving(store, 'doc:in-force', []);
    await removeDocument(store, 'in-force', [], { linksOf: linksBetween, successions });
    expect(await counted()).toEqual({ ...all('next-years'), documents: [] });
  }, 180_000);
});
