import { readFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { beforeEach, expect, it } from 'vitest';
import { linksBetween } from '../../cli/library/links-between.js';
import { reviewFact } from '../../cli/library/review-fact.js';
import { dumpGraph } from '../../graph/dump.js';
import type { FactReviewInput } from '../../graph/facts/change.js';
import { documentBySlug } from '../../graph/held-documents.js';
import { restoreReviews } from '../../graph/reviews/import-reviews.js';
import { reviewPage } from '../../graph/reviews/records.js';
import { reviewLink } from '../../graph/reviews/review-link.js';
import type { Store } from '../../graph/store.js';
import { removeDocument } from '../../graph/write-document.js';
import { packageFile } from '../../schema/package-root.js';
import { linkWorldOf } from '../support/link-world.js';
import { factWorldOf, ingestInto } from '../support/reader-world.js';
import { describeStores } from '../support/stores.js';
import { beforeWriting, onStatement } from '../support/while-writing.js';

const CITY = 'lianyungang-opinions';
const PLAN = 'pilot-zone-master-plan';
const LINK = `cou:${CITY}/2.1.2>${PLAN}/3.4`;
const TEXT = readFileSync(packageFile('corpus', `${CITY}.txt`), 'utf8');

const inputOf = (slug: string, text: string) => {
  const about = { name: `${slug}.txt`, slug, slugGiven: false, url: null, known: {} };
  return { ...about, bytes: Buffer.from(text, 'utf8') };
};

describeStores('what another process does meanwhile', (stores) => {
  let store: Store;
  /** The store as another process opens it; the embedded engine's file has one process. */
  let another: Store;
  beforeEach(async () => {
    another = await stores.open();
    store = stores.engine === 'neo4j' ? await stores.open() : another;
    await ingestInto(store, inputOf(CITY, TEXT));
  });

  const correction = (): FactReviewInput => {
    const measure = `mea:${CITY}/2.1.4`;
    const words = '市科技局、市工信局、市市场监管局';
    const start = TEXT.indexOf(words, TEXT.indexOf('强化科技创新能力评价结果运用'));
    const place = { asPrinted: '市科技局', start, end: start + '市科技局'.length };
    const rest = { agency: null, role: 'LEAD', product: null, note: null } as const;
    return { measure, change: 'REPLACE', fact: 'ASSIGNMENT', ...place, ...rest };
  };

  it('is not undone by a correction of the text as it was before', { timeout: 120_000 }, async () => {
    const newer = TEXT.replace('大力发展投贷联动等业务', '稳妥发展投贷联动等业务');
    expect(newer).not.toBe(TEXT);
    const others = () => ingestInto(another, inputOf(CITY, newer));
    await expect(reviewFact(factWorldOf(beforeWriting(store, others)), correction())).rejects.toMatchObject({
      code: 'CONFLICT',
      message: `somebody wrote or removed doc:${CITY} meanwhile`,
    });
    const held = await dumpGraph(store);
    const clean = await stores.open();
    await ingestInto(clean, inputOf(CITY, newer));
    expect(held).toEqual(await dumpGraph(clean));
  });

  it('as removal, is not undone by a correction', { timeout: 120_000 }, async () => {
    const others = () => removeDocument(another, CITY);
    await expect(reviewFact(factWorldOf(beforeWriting(store, others)), correction())).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await documentBySlug(store, CITY)).toBeNull();
  });

  it('finds no link of a document that is just being removed', { timeout: 120_000 }, async () => {
    await ingestInto(store, inputOf(PLAN, readFileSync(packageFile('corpus', `${PLAN}.txt`), 'utf8')));
    const said = { link: LINK, status: 'CONFIRMED', relation: null, note: null } as const;
    let reviewed: ReturnType<typeof reviewLink> | undefined;
    const removing = onStatement(store, async (name) => {
      if (name !== 'unplace-reviews-to-documents' || reviewed !== undefined) return;
      reviewed = reviewLink(another, linkWorldOf(), said);
      await Promise.race([reviewed, after(2_000)]);
    });
    expect(await removeDocument(removing, PLAN, [], { linksOf: linksBetween })).toBe(true);
    expect((await reviewed)?.userErrors.map(({ code }) => code)).toEqual(['UNKNOWN_LINK']);
    expect((await reviewPage(store, '', 10)).filter(({ link }) => link !== null)).toEqual([]);
    const again = await reviewLink(store, linkWorldOf(), said);
    expect(again.userErrors.map(({ code }) => code)).toEqual(['UNKNOWN_LINK']);
  });

  it('is waited for by every change before it reads what it changes', { timeout: 120_000 }, async () => {
    const first: string[] = [];
    const seen: string[] = [];
    const watched = onStatement(store, (name) => void seen.push(name));
    const firstOf = async (change: () => Promise<unknown>): Promise<void> => {
      seen.length = 0;
      await change();
      // Whether there is anything to do may be looked up before.
      first.push(seen.find((name) => name !== 'document-state') ?? 'nothing');
    };
    await ingestInto(store, inputOf(PLAN, readFileSync(packageFile('corpus', `${PLAN}.txt`), 'utf8')));
    await reviewLink(store, linkWorldOf(), { link: LINK, status: 'CONFIRMED', relation: null, note: null });
    const kept = (await reviewPage(store, '', 10)).map(({ review }) => ({ ...review, note: '另存' }));
    await firstOf(() => ingestInto(watched, inputOf('复本', TEXT.replaceAll('连云港', '盐城'))));
    await firstOf(() => restoreReviews(watched, kept, linksBetween));
    await firstOf(() => removeDocument(watched, PLAN));
    expect(first).toEqual(['bump-version', 'bump-version', 'bump-version']);
  });
});
