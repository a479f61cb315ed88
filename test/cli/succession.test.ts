import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { ingestDocument } from '../../cli/library/ingest-document.js';
import type { Ingested } from '../../cli/library/library.js';
import { successionsAfterRemoving } from '../../cli/library/successions-after.js';
import { variantsAfterRemoving } from '../../cli/library/variants-after.js';
import { verifyGraph } from '../../cli/library/verify-graph.js';
import { dumpGraph } from '../../graph/dump.js';
import { heldDocuments } from '../../graph/held-documents.js';
import type { Store } from '../../graph/store.js';
import { removeDocument } from '../../graph/write-document.js';
import { packageFile } from '../../schema/package-root.js';
import { dataOf } from '../support/asking.js';
import { finalText, repostOfFinal } from '../support/final-text.js';
import { describeStores } from '../support/stores.js';

const DRAFT = readFileSync(packageFile('corpus', 'lianyungang-opinions.txt'), 'utf8');
/** A revision of the final text, two years later, that says that the final text ends. */
const revised = (): string =>
  finalText()
    .replace('连政办发〔2024〕18号', '连政办发〔2026〕3号')
    .replace('2024年3月15日', '2026年2月1日')
    .replace('每年走访园区企业不少于200家', '每年走访园区企业不少于300家')
    .replace(
      '按职责分工落实）\n\n连云港',
      '按职责分工落实）\n本意见自2026年3月1日起施行。《关于提升科创金融供给能力服务高质量发展的实施意见》（连政办发〔2024〕18号）同时废止。\n\n连云港',
    );
/** What it ends says nothing alike: only its words and number lead from one to the other. */
const REPEALED = `甲市科技贷款管理办法
甲政办发〔2015〕8号
第一条 为规范科技贷款，制定本办法。
第二条 市科技局负责科技贷款的管理工作。
第三条 市财政局安排科技贷款贴息资金。
甲市人民政府办公室
2015年6月1日
`;
const REPEALING = `珠海市人民政府关于废止部分规范性文件的决定
珠府〔2025〕9号
市政府决定对以下1件规范性文件予以废止：
一、《甲市科技贷款管理办法》（甲政办发〔2015〕8号）
本决定自2025年9月1日起施行。
珠海市人民政府
2025年8月1日
`;
const TEXTS: Readonly<Record<string, () => string>> = {
  draft: () => DRAFT,
  final: finalText,
  repost: repostOfFinal,
  revised,
  repealed: () => REPEALED,
  repealing: () => REPEALING,
};

const MODEL = `{ documents(filter: { includeVariants: true }) { nodes { slug variantOf { document { slug } }
  supersededBy { later { slug } } supersedes { earlier { slug } } } } }`;
const REASON = {
  name: 'reason',
  text: 'MATCH (:Document)-[r:SUPERSEDED_BY]->(:Document) RETURN r.reason AS reason, r.on AS day, r.asPrinted AS words',
};
interface Model {
  documents: {
    nodes: {
      slug: string;
      variantOf: { document: { slug: string } } | null;
      supersededBy: { later: { slug: string } } | null;
      supersedes: { earlier: { slug: string } } | null;
    }[];
  };
}

describeStores('a text that replaces another', (stores) => {
  let store: Store;
  beforeEach(async () => {
    store = await stores.open();
  });
  const ingest = (slug: string): Promise<Ingested> =>
    ingestDocument(store, 'test', {
      name: `${slug}.txt`,
      bytes: Buffer.from(TEXTS[slug]?.() ?? ''),
      slug,
      slugGiven: true,
      url: null,
      known: {},
    });
  const remove = async (slug: string): Promise<void> => {
    const variants = await variantsAfterRemoving(store, `doc:${slug}`);
    const successions = await successionsAfterRemoving(store, `doc:${slug}`, variants);
    await removeDocument(store, slug, variants, { successions });
  };
  const told = async (): Promise<readonly string[]> =>
    (await dataOf(store)<Model>(MODEL)).documents.nodes
      .map(({ slug, variantOf, supersededBy, supersedes }) =>
        [
          slug,
          ...(variantOf === null ? [] : ['variant of', variantOf.document.slug]),
          ...(supersededBy === null ? [] : ['replaced by', supersededBy.later.slug]),
          ...(supersedes === null ? [] : ['replaces', supersedes.earlier.slug]),
        ].join(' '),
      )
      .sort();

  it('is found in whatever order the texts come, and its repost stays a copy', { timeout: 120_000 }, async () => {
    const orders = [
      ['draft', 'final', 'repost'],
      ['final', 'draft', 'repost'],
      ['repost', 'draft', 'final'],
      ['repost', 'final', 'draft'],
      ['draft', 'repost', 'final'],
      ['final', 'repost', 'draft'],
    ];
    let first: readonly string[] | undefined;
    for (const order of orders) {
      for (const slug of order) await ingest(slug);
      expect(await told(), order.join()).toEqual([
        'draft replaced by final',
        'final replaces draft',
        'repost variant of final',
      ]);
      first ??= await dumpGraph(store);
      expect(await dumpGraph(store), order.join()).toEqual(first);
      for (const slug of order) await remove(slug);
      expect(await dumpGraph(store)).toEqual([]);
    }
  });

  it('leads from each version to the next, whichever comes last or goes', { timeout: 120_000 }, async () => {
    const whole = ['draft replaced by final', 'final replaced by revised replaces draft', 'revised replaces final'];
    for (const slug of ['revised', 'draft', 'final']) await ingest(slug);
    expect(await told()).toEqual(whole);
    await remove('final');
    expect(await told()).toEqual(['draft replaced by revised', 'revised replaces draft']);
    expect(await ingest('final')).toMatchObject({ supersededBy: 'revised', supersedes: ['draft'] });
    expect(await told()).toEqual(whole);
    await remove('revised');
    expect(await told()).toEqual(['draft replaced by final', 'final replaces draft']);
    expect((await verifyGraph(store)).failed).toEqual([]);
  });

  it('is found by the words that say so, whichever came first', async () => {
    for (const order of [
      ['repealed', 'repealing'],
      ['repealing', 'repealed'],
    ]) {
      for (const slug of order) await ingest(slug);
      expect(await told()).toEqual(['repealed replaced by repealing', 'repealing replaces repealed']);
      expect(await store.run(REASON)).toEqual([
        { reason: 'REPEAL', day: '2025-09-01', words: '《甲市科技贷款管理办法》' },
      ]);
      expect((await verifyGraph(store)).failed).toEqual([]);
      for (const slug of order) await remove(slug);
      expect(await dumpGraph(store)).toEqual([]);
    }
  });

  it('is told by every quotation, which the text bears out', async () => {
    for (const slug of ['draft', 'final', 'revised']) await ingest(slug);
    const { quotations, failed } = await verifyGraph(store);
    expect(failed).toEqual([]);
    expect(quotations).toBeGreaterThan(500);
    const held = await heldDocuments(store);
    expect(held.map(({ slug, supersededBy }) => [slug, supersededBy])).toEqual([
      ['final', 'revised'],
      ['revised', null],
      ['draft', 'final'],
    ]);
  });
});
