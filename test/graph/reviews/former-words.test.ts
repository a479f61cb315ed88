import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { linksBetween } from '../../../cli/library/links-between.js';
import { counterpartsById } from '../../../graph/questions/links-by-id.js';
import { findingsOfDocuments } from '../../../graph/questions/findings-of-documents.js';
import { proposeLink } from '../../../graph/reviews/propose-link.js';
import { reviewPage } from '../../../graph/reviews/records.js';
import { reviewLink } from '../../../graph/reviews/review-link.js';
import type { Store } from '../../../graph/store.js';
import { writeDocument } from '../../../graph/write-document.js';
import { graphBatch } from '../../../ingest/batch.js';
import { extract } from '../../../ingest/pipeline.js';
import type { LinkReview } from '../../../schema/link-review.js';
import { packageFile } from '../../../schema/package-root.js';
import { linkWorldOf } from '../../support/link-world.js';
import { describeStores } from '../../support/stores.js';

const CITY = 'lianyungang-opinions';
const PLAN = 'pilot-zone-master-plan';
const FOUND = `cou:${CITY}/2.1.2>${PLAN}/3.4`;

describeStores('what was said of former words of a link', (stores) => {
  let store: Store;
  const write = async (slug: string, change: (text: string) => string = (text) => text): Promise<void> => {
    const text = change(readFileSync(packageFile('corpus', `${slug}.txt`), 'utf8'));
    const extraction = await extract(Buffer.from(text, 'utf8'), `${slug}.txt`);
    await writeDocument(store, graphBatch(extraction, { slug, reader: 'test', url: null }), [], {
      linksOf: linksBetween,
    });
  };
  beforeEach(async () => {
    store = await stores.open();
    await write(CITY);
    await write(PLAN);
  });
  const review = async (
    more: Partial<Parameters<typeof reviewLink>[2]>,
    world: Parameters<typeof reviewLink>[1] = linkWorldOf(),
  ): Promise<void> => {
    const input = { link: FOUND, status: 'CONFIRMED', relation: null, note: null, ...more } as const;
    expect((await reviewLink(store, world, input)).userErrors).toEqual([]);
  };
  const link = async () => (await counterpartsById(store, [FOUND])).get(FOUND);
  const warnings = async (): Promise<readonly string[]> =>
    ((await findingsOfDocuments(store, [`doc:${CITY}`])).get(`doc:${CITY}`) ?? [])
      .filter(({ code }) => code === 'REVIEW_WITHOUT_PLACE')
      .map(({ message }) => message);

  const saidBy = async (): Promise<readonly string[]> =>
    (await reviewPage(store, '', 100))
      .map(
        ({ review: { by, status, withdrawn } }) =>
          `${by} ${status}${withdrawn === undefined ? '' : `, taken back by ${withdrawn.by}`}`,
      )
      .sort();

  it('is taken back by who says it anew of the new words', { timeout: 120_000 }, async () => {
    await review({ status: 'REJECTED' });
    await write(CITY, (text) => {
      expect(text).toContain('大力发展投贷联动等业务');
      return text.replace('大力发展投贷联动等业务', '稳妥发展投贷联动等业务');
    });
    const outside: string[] = [];
    const keepReview = ({ by, status }: LinkReview) => {
      outside.push(`${by} ${status}`);
      return () => undefined;
    };
    await review({}, { ...linkWorldOf('李四'), keepReview });
    expect(await warnings()).toEqual([]);
    expect(await saidBy()).toEqual(['李四 CONFIRMED', '王五 REJECTED, taken back by 李四']);
    expect(outside).toEqual(['王五 REJECTED', '李四 CONFIRMED']);
    expect(await link()).toMatchObject({ status: 'CONFIRMED', review: { by: '李四' } });
  });

  it('waits for its words where another provision has its number now and is judged', { timeout: 120_000 }, async () => {
    await review({ status: 'REJECTED' });
    await write(CITY, (text) => {
      const words = /^17\.(.*)$/mu.exec(text)?.[1] ?? '';
      expect(words).toContain('提升金融机构风险管理能力');
      return text.replace(/^2\.加大科创金融产品与服务创新.*$/mu, `2.${words}`);
    });
    const lost = await warnings();
    expect(lost).toEqual([expect.stringContaining('its words are gone: 加大科创金融产品与服务创新')]);
    const [measure, to] = ['mea:lianyungang-opinions/2.1.2', 'mea:pilot-zone-master-plan/3.4'];
    const proposed = await proposeLink(store, linkWorldOf('李四'), { measure, to, relation: null, note: null });
    expect(proposed).toEqual({ linkId: FOUND, userErrors: [] });
    await review({ status: 'REJECTED', note: '对象不同' }, linkWorldOf('赵六'));
    expect(await warnings()).toEqual(lost);
    expect(await saidBy()).toEqual(['王五 REJECTED', '赵六 REJECTED']);
    await write(CITY);
    expect(await link()).toMatchObject({ status: 'REJECTED', review: { by: '王五' } });
  });
});
