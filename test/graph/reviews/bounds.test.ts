import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { reviewFact } from '../../../cli/library/review-fact.js';
import { counterpartsById } from '../../../graph/questions/links-by-id.js';
import { findingsOfDocuments } from '../../../graph/questions/findings-of-documents.js';
import { measuresById } from '../../../graph/questions/nodes-by-id.js';
import { isSameProvision } from '../../../graph/reviews/same-provision.js';
import { reviewLink } from '../../../graph/reviews/review-link.js';
import type { Store } from '../../../graph/store.js';
import { packageFile } from '../../../schema/package-root.js';
import { linkWorldOf } from '../../support/link-world.js';
import { factWorldOf, ingestInto } from '../../support/reader-world.js';
import { describeStores } from '../../support/stores.js';

const CITY = 'lianyungang-opinions';
const PLAN = 'pilot-zone-master-plan';
const MEASURE = `mea:${CITY}/2.1.2`;
const LINK = `cou:${CITY}/2.1.2>${PLAN}/3.4`;
const textOf = (slug: string): string => readFileSync(packageFile('corpus', `${slug}.txt`), 'utf8');

describeStores('what people said of a link, when the bounds of its measure are corrected', (stores) => {
  let store: Store;
  beforeEach(async () => {
    store = await stores.open();
    for (const slug of [CITY, PLAN]) {
      const about = { name: `${slug}.txt`, slug, slugGiven: false, url: null, known: {} };
      await ingestInto(store, { ...about, bytes: Buffer.from(textOf(slug), 'utf8') });
    }
    const said = { link: LINK, status: 'REJECTED', relation: null, note: '对象不同' } as const;
    expect((await reviewLink(store, linkWorldOf(), said)).userErrors).toEqual([]);
  }, 120_000);

  async function bounds(of: (start: number, end: number) => readonly [number, number]): Promise<void> {
    const measure = (await measuresById(store, [MEASURE])).get(MEASURE);
    if (measure === undefined) throw new Error(`no ${MEASURE}`);
    const [start, end] = of(measure.start, measure.end);
    const rest = { agency: null, role: null, product: null, note: null };
    const place = { asPrinted: textOf(CITY).slice(start, end), start, end };
    const input = { measure: MEASURE, change: 'REPLACE', fact: 'BOUNDS', ...place, ...rest } as const;
    expect((await reviewFact(factWorldOf(store), input)).userErrors).toEqual([]);
  }
  const stands = async (): Promise<readonly unknown[]> => {
    const link = (await counterpartsById(store, [LINK])).get(LINK);
    const findings = (await findingsOfDocuments(store, [`doc:${CITY}`])).get(`doc:${CITY}`) ?? [];
    return [link?.status, link?.review?.note, findings.some(({ code }) => code === 'REVIEW_WITHOUT_PLACE')];
  };

  it('stays, be it by one character or by most of its words', { timeout: 120_000 }, async () => {
    await bounds((start, end) => [start, end - 1]);
    expect(await stands()).toEqual(['REJECTED', '对象不同', false]);
    await bounds((start, end) => [start, Math.ceil(start + (end - start) / 4)]);
    expect(await stands()).toEqual(['REJECTED', '对象不同', false]);
  });
});

it.each([
  ['支持科技保险发展', '支持科技保险发展。', false, true],
  ['支持科技保险发展。', '持科技保险发展。加强宣传', false, true],
  ['支持科技保险发展', '支持绿色保险发展', false, false],
  ['支持科技保险发展', '支持科技保险发展和绿色保险发展', true, true],
  ['支持科技保险', '支持科技保险，并加强组织领导、考核督查', false, false],
  ['支持科技保险', '支持科技保险，并加强组织领导、考核督查', true, true],
  ['支持科技保险', '做好宣传', true, false],
  ['支持科技保险', '', true, false],
])('“%s” and “%s” of one number, set by people: %s, are one provision: %s', (before, now, bounded, same) => {
  expect(isSameProvision(before, now, bounded)).toBe(same);
});
