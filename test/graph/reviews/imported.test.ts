import { beforeEach, expect, it } from 'vitest';
import { dumpGraph } from '../../../graph/dump.js';
import { graphMeta } from '../../../graph/meta.js';
import { findingsOfDocuments } from '../../../graph/questions/findings-of-documents.js';
import { importReviews } from '../../../graph/reviews/import-reviews.js';
import { reviewPage } from '../../../graph/reviews/records.js';
import { reviewLink } from '../../../graph/reviews/review-link.js';
import type { Store } from '../../../graph/store.js';
import type { LinkReview } from '../../../schema/link-review.js';
import { fillWithCorpus } from '../../support/corpus-graph.js';
import { linkWorldOf } from '../../support/link-world.js';
import { describeStores } from '../../support/stores.js';

const CITY = 'lianyungang-opinions';
const PLAN = 'pilot-zone-master-plan';
/** The world once all is said that anything here says. */
const afterwards = { ...linkWorldOf(), now: () => '2030-01-02T00:00:00.000Z' };

describeStores('a review that is brought in', (stores) => {
  let store: Store;
  beforeEach(async () => {
    store = await fillWithCorpus(await stores.open());
  }, 60_000);
  const confirmed = async (): Promise<LinkReview> => {
    const link = `cou:${CITY}/2.1.2>${PLAN}/3.4`;
    await reviewLink(store, linkWorldOf(), { link, status: 'CONFIRMED', relation: null, note: null });
    const [kept] = await reviewPage(store, '', 9);
    if (kept === undefined) throw new Error('not kept');
    return kept.review;
  };

  it('is not brought in where a link made here could not be so, and then nothing of it is', async () => {
    const good = await confirmed();
    const before = [await dumpGraph(store), await graphMeta(store)];
    const { from, to } = good;
    const scheme = { ...to, id: 'ind:g60-park-scheme/2', documentId: 'doc:g60-park-scheme' };
    const wrong: readonly (readonly [Partial<LinkReview>, string])[] = [
      [{ from: to, to: from }, 'reviews.1.to WRONG_WAY'],
      [{ to: { ...from, id: `mea:${CITY}/2.1.1` } }, 'reviews.1.to SAME_DOCUMENT'],
      [{ to: from }, 'reviews.1.to SAME_DOCUMENT'],
      [{ from: scheme, to }, 'reviews.1.from.id UNKNOWN_MEASURE'],
      [{ to: { ...to, documentId: `doc:${CITY}` } }, 'reviews.1.to.documentId OTHER_DOCUMENT'],
      [{ to: scheme, relation: 'OVERLAPS' }, 'reviews.1.relation RELATION_OF_INDICATOR_LINK'],
      [{ to: { ...to, end: to.start } }, 'reviews.1.to.end PLACE_EMPTY'],
      [{ at: '2999-01-01T00:00:00.000Z' }, 'reviews.1.at FUTURE_MOMENT'],
      [
        { at: '2020-01-01T00:00:00.000Z', proposal: { by: '赵六', at: '2021-01-01T00:00:00.000Z', note: null } },
        'reviews.1.proposal.at FUTURE_MOMENT',
      ],
    ];
    for (const [index, [change, told]] of wrong.entries()) {
      const records = [
        { ...good, id: 'rev:good', note: '好' },
        { ...good, id: `rev:${String(index)}`, ...change },
      ];
      const { userErrors, ...done } = await importReviews(store, afterwards, records);
      expect([userErrors.map(({ field, code }) => `${field?.join('.') ?? ''} ${code}`), done]).toEqual([
        [told],
        { added: 0, replaced: 0, unchanged: 0 },
      ]);
    }
    expect([await dumpGraph(store), await graphMeta(store)]).toEqual(before);
  });

  it('makes no link from a higher document to a lower one, should these come later', { timeout: 120_000 }, async () => {
    const good = await confirmed();
    const other = await stores.open();
    const turned: LinkReview = { ...good, id: 'rev:turned', from: good.to, to: good.from };
    expect(await importReviews(other, afterwards, [turned])).toMatchObject({ added: 1, userErrors: [] });
    await fillWithCorpus(other);
    expect((await reviewPage(other, '', 9)).map((one) => one.link)).toEqual([null]);
    const found = (await findingsOfDocuments(other, [`doc:${PLAN}`])).get(`doc:${PLAN}`) ?? [];
    expect(found.filter(({ code }) => code === 'REVIEW_WITHOUT_PLACE').map(({ message }) => message)).toEqual([
      expect.stringContaining('does not count: it leads from the higher document to the lower'),
    ]);
  });
});
