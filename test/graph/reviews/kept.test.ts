import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { linksBetween } from '../../../cli/library/links-between.js';
import { variantsAfterRemoving } from '../../../cli/library/variants-after.js';
import { dumpGraph } from '../../../graph/dump.js';
import { graphMeta } from '../../../graph/meta.js';
import { counterpartsById } from '../../../graph/questions/links-by-id.js';
import { findingsOfDocuments } from '../../../graph/questions/findings-of-documents.js';
import type { CounterpartRow } from '../../../graph/questions/rows.js';
import { importReviews, restoreReviews } from '../../../graph/reviews/import-reviews.js';
import { proposeLink } from '../../../graph/reviews/propose-link.js';
import { reviewPage } from '../../../graph/reviews/records.js';
import { reviewLink } from '../../../graph/reviews/review-link.js';
import type { Store } from '../../../graph/store.js';
import type { LinksOf } from '../../../graph/write/links.js';
import { removeDocument, writeDocument } from '../../../graph/write-document.js';
import { graphBatch } from '../../../ingest/batch.js';
import { extract } from '../../../ingest/pipeline.js';
import type { GraphBatch } from '../../../schema/graph-batch.js';
import type { LinkReview } from '../../../schema/link-review.js';
import { packageFile } from '../../../schema/package-root.js';
import { linkWorldOf } from '../../support/link-world.js';
import { describeStores } from '../../support/stores.js';

const CITY = 'lianyungang-opinions';
const PLAN = 'pilot-zone-master-plan';
const FOUND = `cou:${CITY}/2.1.2>${PLAN}/3.4`;
/** The machine sees nothing in common. */
const BY_HAND = `cou:${CITY}/2.1.1>${PLAN}/8.22`;

/** The world once all is said that anything here says. */
const afterwards = { ...linkWorldOf(), now: () => '2030-01-02T00:00:00.000Z' };

const linksOfNone: LinksOf['ofDocuments'] = async function* () {
  yield await Promise.resolve({ counterparts: [], indicators: [] });
};

/** A text of the corpus as its rows, with some of its words changed. */
async function read(
  slug: string,
  change: (text: string) => string = (text) => text,
  reader = 'test',
): Promise<GraphBatch> {
  const text = readFileSync(packageFile('corpus', `${slug}.txt`), 'utf8');
  const changed = change(text);
  return graphBatch(await extract(Buffer.from(changed, 'utf8'), `${slug}.txt`), { slug, reader, url: null });
}

describeStores('what people said of links', (stores) => {
  let city: GraphBatch;
  let plan: GraphBatch;
  let store: Store;
  beforeAll(async () => {
    [city, plan] = [await read(CITY), await read(PLAN)];
  });
  const write = (batch: GraphBatch, into = store) => writeDocument(into, batch, [], { linksOf: linksBetween });
  beforeEach(async () => {
    store = await stores.open();
    await write(city);
    await write(plan);
  });

  const review = async (more: Partial<Parameters<typeof reviewLink>[2]> = {}, world = linkWorldOf()): Promise<void> => {
    const { userErrors } = await reviewLink(store, world, {
      link: FOUND,
      status: 'CONFIRMED',
      relation: null,
      note: null,
      ...more,
    });
    expect(userErrors).toEqual([]);
  };
  const propose = async (note: string | null = null): Promise<void> => {
    const [measure, to] = BY_HAND.slice(4)
      .split('>')
      .map((end) => `mea:${end}`);
    const { linkId, userErrors } = await proposeLink(store, linkWorldOf(), {
      measure: measure ?? '',
      to: to ?? '',
      relation: null,
      note,
    });
    expect([linkId, userErrors]).toEqual([BY_HAND, []]);
  };
  const link = async (id = FOUND, from = store): Promise<CounterpartRow | undefined> =>
    (await counterpartsById(from, [id])).get(id);
  const warnings = async (slug = CITY): Promise<readonly string[]> =>
    ((await findingsOfDocuments(store, [`doc:${slug}`])).get(`doc:${slug}`) ?? [])
      .filter(({ code }) => code === 'REVIEW_WITHOUT_PLACE')
      .map(({ message }) => message);
  const kept = async (from = store): Promise<readonly LinkReview[]> =>
    (await reviewPage(from, '', 100)).map((one) => one.review);

  it('stands when either document is read again, is removed and comes back', { timeout: 120_000 }, async () => {
    await review({ status: 'REJECTED', note: '对象不同' });
    await propose('人工判断');
    const before = await dumpGraph(store);
    const [rejected, proposed] = [await link(), await link(BY_HAND)];
    expect([rejected?.status, proposed?.method]).toEqual(['REJECTED', 'HUMAN']);
    for (const [batch, slug] of [
      [city, CITY],
      [plan, PLAN],
    ] as const) {
      await write({ ...batch, document: { ...batch.document, reader: 'newer' } });
      await write(batch);
      expect(await dumpGraph(store)).toEqual(before);
      await removeDocument(store, slug, await variantsAfterRemoving(store, `doc:${slug}`), { linksOf: linksBetween });
      expect([await link(), (await reviewPage(store, '', 100)).map((one) => one.link)]).toEqual([
        undefined,
        expect.arrayContaining([null, null]),
      ]);
      const gone = await reviewLink(store, linkWorldOf(), {
        ...{ link: FOUND, status: 'CONFIRMED', relation: null, note: null },
      });
      expect(gone.userErrors.map(({ code }) => code)).toEqual(['UNKNOWN_LINK']);
      await write(batch);
      expect(await dumpGraph(store)).toEqual(before);
    }
    expect([await warnings(), await warnings(PLAN)]).toEqual([[], []]);
  });

  it('goes where its words go, when a number moves', { timeout: 120_000 }, async () => {
    await review({ note: '核对' });
    await propose();
    const more = '1.新设一条。支持设立科技支行。（责任单位：市科技局）\n';
    const renumbered = await read(CITY, (text) => {
      const at = text.indexOf('1.组建科创金融专业服务组织机构');
      expect(at).toBeGreaterThan(0);
      const rest = text
        .slice(at)
        .replace(/^(\d{1,2})\.(?=\p{Script=Han})/gmu, (_, number: string) => `${String(Number(number) + 1)}.`);
      return text.slice(0, at) + more + rest;
    });
    const words = (batch: GraphBatch, id: string): string =>
      batch.nodes.Measure.find((measure) => measure.id === `mea:${CITY}/${id}`)?.text ?? '';
    expect(words(renumbered, '2.1.3').slice(2)).toBe(words(city, '2.1.2').slice(2));
    await write(renumbered);
    expect(await warnings()).toEqual([]);
    const moved = await link(`cou:${CITY}/2.1.3>${PLAN}/3.4`);
    expect(moved).toMatchObject({ status: 'CONFIRMED', review: { by: '王五', note: '核对' } });
    expect((await link())?.review ?? null).toBeNull();
    const byHand = await link(`cou:${CITY}/2.1.2>${PLAN}/8.22`);
    expect(byHand).toMatchObject({
      method: 'HUMAN',
      rationale: expect.arrayContaining([expect.objectContaining({ kind: 'HUMAN' })]),
    });
    // Reviewed there, it is the same record still; and it goes back with its words.
    await review({ link: `cou:${CITY}/2.1.3>${PLAN}/3.4`, status: 'REJECTED' });
    expect(await kept()).toHaveLength(2);
    await write(city);
    expect((await link())?.status).toBe('REJECTED');
  });

  const reworded = (): Promise<GraphBatch> =>
    read(CITY, (text) => {
      expect(text).toContain('大力发展投贷联动等业务');
      return text.replace('大力发展投贷联动等业务', '稳妥发展投贷联动等业务');
    });

  it(
    'becomes a finding when its words are gone, and counts again once they are back',
    { timeout: 120_000 },
    async () => {
      await review({ status: 'REJECTED' });
      const before = await dumpGraph(store);
      await write(await reworded());
      expect(await warnings()).toEqual([
        expect.stringMatching(
          /^what 王五 said on 2025-06-30 of the link of 2\. 加大科创金融产品与服务创新 with mea:pilot-zone-master-plan\/3\.4 \(REJECTED\) does not count: its words are gone: 加大科创金融/u,
        ),
      ]);
      expect(await warnings(PLAN)).toEqual([]);
      // What the machine says of the new words is its own again.
      expect(await link()).toMatchObject({ status: 'PROPOSED', method: 'AUTOMATIC', review: null });
      await write(city);
      expect(await dumpGraph(store)).toEqual(before);
    },
  );

  it('waits while one of its documents is a copy of another', { timeout: 120_000 }, async () => {
    await review();
    const other: GraphBatch = await read(CITY, (text) =>
      text.replace('大力发展投贷联动等业务', '稳妥发展投贷联动等业务'),
    );
    const original = JSON.parse(JSON.stringify(other).replaceAll(CITY, 'the-original')) as GraphBatch;
    await write(original);
    const variants = [
      { variantId: `doc:${CITY}`, originalId: 'doc:the-original', similarity: 0.99, differences: [], measures: [] },
    ];
    await writeDocument(store, { ...city, document: { ...city.document, reader: 'newer' } }, variants as never, {
      linksOf: linksBetween,
    });
    expect(await link()).toBeUndefined();
    expect(await warnings()).toEqual([
      expect.stringContaining('this text is a copy of the-original, whose links count'),
    ]);
  });

  it('is restored from what is kept elsewhere, before its documents or after them', { timeout: 120_000 }, async () => {
    await review({ note: '核对', relation: 'OVERLAPS' });
    await propose();
    const whole = await dumpGraph(store);
    const records = await kept();
    const before = await stores.open();
    await restoreReviews(before, records, linksBetween);
    await write(plan, before);
    await write(city, before);
    expect(await dumpGraph(before)).toEqual(whole);
    const version = await graphMeta(before);
    await restoreReviews(before, records, linksBetween);
    expect(await graphMeta(before)).toEqual(version);
    const after = await stores.open();
    await write(city, after);
    await write(plan, after);
    await restoreReviews(after, records, linksBetween);
    expect(await dumpGraph(after)).toEqual(whole);
  });

  it('is merged link by link when it is brought in, the later over the earlier', { timeout: 120_000 }, async () => {
    await review({ relation: 'OVERLAPS', note: '一' });
    await propose();
    const records = await kept();
    const whole = await dumpGraph(store);
    expect(await importReviews(store, afterwards, records)).toEqual({
      ...{ added: 0, replaced: 0, unchanged: 2, userErrors: [] },
    });
    expect(await dumpGraph(store)).toEqual(whole);
    const [found] = records.filter(({ proposal }) => proposal === null);
    if (found === undefined) throw new Error('not kept');
    const earlier: LinkReview = { ...found, by: '赵六', at: '2020-01-01T00:00:00.000Z', status: 'REJECTED' };
    const later: LinkReview = { ...earlier, relation: null, note: null, at: '2030-01-01T00:00:00.000Z' };
    expect(await importReviews(store, afterwards, [earlier])).toMatchObject({ added: 0, replaced: 0, unchanged: 1 });
    expect(await importReviews(store, afterwards, [later, earlier])).toEqual({
      ...{ added: 0, replaced: 1, unchanged: 1, userErrors: [] },
    });
    const stands = await link();
    expect(stands).toMatchObject({ status: 'REJECTED', review: { by: '赵六', note: null }, relationSet: false });
    // Nobody says how they relate any more: it is as compared.
    const fresh = await stores.open();
    await write(city, fresh);
    await write(plan, fresh);
    expect(stands?.relation).toBe((await link(FOUND, fresh))?.relation);
    expect(await importReviews(fresh, afterwards, records)).toMatchObject({ added: 2, replaced: 0, unchanged: 0 });
    expect(await dumpGraph(fresh)).toEqual(whole);
  });

  it('makes no link that the machine finds no more and nobody vouches for', { timeout: 60_000 }, async () => {
    await review();
    await review({ status: 'PROPOSED' });
    const none: LinksOf = {
      ofDocuments: linksOfNone,
      ofPairs: linksBetween.ofPairs,
    };
    const again = (reader: string) =>
      writeDocument(store, { ...city, document: { ...city.document, reader } }, [], { linksOf: none });
    await again('blind');
    expect([await link(), (await reviewPage(store, '', 9)).map((one) => one.link)]).toEqual([undefined, [null]]);
    expect(await warnings()).toEqual([]);
    await write(city);
    expect(await link()).toMatchObject({ status: 'PROPOSED', review: { by: '王五' } });
    // One that somebody confirmed is made all the same.
    await review();
    await again('blind again');
    expect((await link())?.status).toBe('CONFIRMED');
  });

  it('takes back what was kept elsewhere when a change fails', async () => {
    const notes: string[] = [];
    const world = { ...linkWorldOf(), keepReview: ({ id }: LinkReview) => (notes.push(id), () => void notes.pop()) };
    const input = { link: FOUND, status: 'CONFIRMED', relation: null, note: '半个\uD800字' } as const;
    await expect(reviewLink(store, world, input)).rejects.toThrow(/surrogate/u);
    expect(notes).toEqual([]);
    expect((await link())?.status).toBe('PROPOSED');
    expect(await kept()).toEqual([]);
  });
});
