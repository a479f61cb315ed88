import { beforeAll, expect, it } from 'vitest';
import { linkChanges } from '../../cli/library/link-world.js';
import { shippedCorpus } from '../../cli/library/shipped-corpus.js';
import { dumpGraph } from '../../graph/dump.js';
import { correctedDocuments } from '../../graph/facts/stored-reviews.js';
import { counterpartsById } from '../../graph/questions/links-by-id.js';
import { importReviews } from '../../graph/reviews/import-reviews.js';
import { reviewPage } from '../../graph/reviews/records.js';
import { reviewLink } from '../../graph/reviews/review-link.js';
import { withdrawReview } from '../../graph/reviews/withdraw-review.js';
import type { Store } from '../../graph/store.js';
import type { DocumentReviews } from '../../schema/fact-review.js';
import { askingOf, type Ask } from '../support/asking.js';
import { linkWorldOf } from '../support/link-world.js';
import { ingestInto, readerChanges } from '../support/reader-world.js';
import { describeStores } from '../support/stores.js';
import { toldGraph } from '../support/told-graph.js';

const LYG = 'lianyungang-opinions';
const MEASURE = `mea:${LYG}/2.1.4`;
const LINK = `cou:${LYG}/2.1.2>pilot-zone-master-plan/3.4`;
const input = (slug: string) => {
  const found = shippedCorpus().find((one) => one.slug === slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found;
};
const city = input(LYG);
const TEXT = Buffer.from(city.bytes).toString('utf8');
const changed = (from: string, to: string) => {
  const text = TEXT.replace(from, to);
  if (text === TEXT) throw new Error(`no ${from}`);
  return { ...city, known: {}, bytes: Buffer.from(text) };
};

interface Payload {
  review: string | null;
  userErrors: { field: string[]; code: string; message: string }[];
}
interface Read {
  measure: { assignments: { agency: { name: string } }[]; corrections: { id: string; fact: string }[] };
  document: { findings: { code: string; message: string }[] };
}

describeStores('what people said', (stores) => {
  let store: Store;
  let ask: Ask;
  const opened = async (): Promise<void> => {
    store = await stores.open();
    for (const slug of [LYG, 'pilot-zone-master-plan']) await ingestInto(store, input(slug));
    const changes = readerChanges(store);
    ask = askingOf(store, undefined, { ...changes, links: linkChanges(store, linkWorldOf()) });
  };
  beforeAll(opened, 120_000);

  async function asked<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await ask<T>(query, variables);
    expect(errors).toEqual([]);
    return data;
  }
  const correct = async (more: Record<string, unknown>): Promise<void> => {
    const { reviewFact } = await asked<{ reviewFact: { userErrors: unknown[] } }>(
      'mutation ($input: ReviewFactInput!) { reviewFact(input: $input) { userErrors { code message } } }',
      { input: { measure: MEASURE, fact: 'ASSIGNMENT', ...more } },
    );
    expect(reviewFact.userErrors).toEqual([]);
  };
  const withdraw = async (review: string, seen?: string): Promise<readonly [string | null, readonly string[]]> => {
    const { withdrawReview } = await asked<{ withdrawReview: Payload }>(
      'mutation ($input: WithdrawReviewInput!) { withdrawReview(input: $input) { review userErrors { field code message } } }',
      { input: { review, seen } },
    );
    return [withdrawReview.review, withdrawReview.userErrors.map(({ field, code }) => `${field.join('.')} ${code}`)];
  };
  const read = (): Promise<Read> =>
    asked<Read>(
      `{ measure(id: "${MEASURE}") { assignments { agency { name } } corrections { id fact } }
         document(slug: "${LYG}") { findings { code message } } }`,
    );
  const lost = async (): Promise<readonly string[]> =>
    (await read()).document.findings.filter(({ code }) => code.endsWith('_WITHOUT_PLACE')).map((one) => one.message);
  const bodies = async (): Promise<readonly string[]> =>
    (await read()).measure.assignments.map(({ agency }) => agency.name);

  it('of a body that is named no more can be withdrawn, and its finding goes', async () => {
    const before = await toldGraph(store);
    await correct({ change: 'REMOVE', asPrinted: '市科技局' });
    const [correction] = (await read()).measure.corrections;
    expect(await bodies()).not.toContain('连云港市科学技术局');
    await ingestInto(store, changed('(市科技局、市工信局、市市场监管局', '(市工信局、市市场监管局'));
    expect(await lost()).toEqual([
      `what 王五 corrected on 2025-06-30 is not applied, its words are gone: ASSIGNMENT removed in 2.1.4 强化科技创新能力评价结果运用, 连云港市科学技术局, at “市科技局”; correct it anew, or withdraw ${correction?.id ?? ''}`,
    ]);
    expect(await withdraw(correction?.id ?? '')).toEqual([correction?.id, []]);
    expect(await lost()).toEqual([]);
    expect(await withdraw(correction?.id ?? '')).toEqual([null, ['review UNKNOWN_REVIEW']]);
    // The body is back with its words, for nobody said otherwise.
    await ingestInto(store, city);
    expect(await toldGraph(store)).toEqual(before);
  }, 120_000);

  it('of a reading can be withdrawn as long as it has a place, too, unless another rests on it', async () => {
    const before = await toldGraph(store);
    await correct({ change: 'REMOVE', asPrinted: '市科技局' });
    const [{ id } = { id: '' }] = (await read()).measure.corrections;
    expect(await withdraw(id)).toEqual([id, []]);
    expect(await bodies()).toContain('连云港市科学技术局');
    expect(await toldGraph(store)).toEqual(before);
    for (const none of ['cor:', 'cor:nosuch/1', `cor:${LYG}/99`, 'rev:nosuch', '']) {
      expect(await withdraw(none), none).toEqual([null, ['review UNKNOWN_REVIEW']]);
    }
  }, 120_000);

  it('of a link that is no more can be withdrawn, and its finding goes; what stands is judged of again', async () => {
    const reviewed = await asked<{ reviewLink: { userErrors: unknown[] } }>(
      `mutation ($link: ID!) { reviewLink(input: { link: $link, status: REJECTED }) { userErrors { code } } }`,
      { link: LINK },
    );
    expect(reviewed.reviewLink.userErrors).toEqual([]);
    await ingestInto(store, changed('加大科创金融产品与服务创新。鼓励银行机构', '另立新题。禁止一切机构'));
    const [message, ...more] = await lost();
    const id = /withdraw (?<id>rev:[0-9a-f]+)$/u.exec(message ?? '')?.groups?.['id'] ?? '';
    expect([more, id]).toEqual([[], expect.stringMatching(/^rev:/u)]);
    await ingestInto(store, city);
    expect([await lost(), await withdraw(id)]).toEqual([[], [null, ['review REVIEW_STANDS']]]);
    await ingestInto(store, changed('加大科创金融产品与服务创新。鼓励银行机构', '另立新题。禁止一切机构'));
    expect(await withdraw(id, '2020-01-01T00:00:00Z')).toEqual([null, ['seen REVIEWED_MEANWHILE']]);
    expect([await withdraw(id), await lost()]).toEqual([[id, []], []]);
    await ingestInto(store, city);
    const { node } = await asked<{ node: { status: string; review: unknown } }>(
      `query ($id: ID!) { node(id: $id) { ... on Counterpart { status review { by } } } }`,
      { id: LINK },
    );
    expect(node).toEqual({ status: 'PROPOSED', review: null });
  }, 120_000);

  it('of readings goes into another graph and back, before its documents or after them', async () => {
    await opened();
    const { facts } = readerChanges(store);
    await correct({ change: 'REMOVE', asPrinted: '市科技局' });
    await correct({ change: 'REMOVE', asPrinted: '市工信局' });
    const [kept, whole] = [await correctedDocuments(store, '', 9), await dumpGraph(store)];
    expect(kept.map(({ slug, reviews }) => [slug, reviews.length])).toEqual([[LYG, 2]]);
    expect(await facts.importFacts(kept)).toEqual({ added: 0, replaced: 0, unchanged: 2, userErrors: [] });
    expect(await dumpGraph(store)).toEqual(whole);
    await opened();
    expect(await readerChanges(store).facts.importFacts(kept)).toMatchObject({ added: 2, replaced: 0, unchanged: 0 });
    expect(await dumpGraph(store)).toEqual(whole);
    store = await stores.open();
    const twice = kept.map(({ slug, reviews }) => ({ slug, reviews: [...reviews, ...reviews] }));
    expect(await readerChanges(store).facts.importFacts(twice)).toMatchObject({ added: 2, unchanged: 2 });
    for (const slug of [LYG, 'pilot-zone-master-plan']) await ingestInto(store, input(slug));
    expect(await dumpGraph(store)).toEqual(whole);
  }, 120_000);

  it('is withdrawn under a number that nothing else gets, and as it was seen', async () => {
    await opened();
    await correct({ change: 'REMOVE', asPrinted: '市科技局' });
    const [first] = (await correctedDocuments(store, '', 9))[0]?.reviews ?? [];
    if (first === undefined) throw new Error('nothing kept');
    expect(await withdraw(first.id, '2020-01-01T00:00:00Z')).toEqual([null, ['seen REVIEWED_MEANWHILE']]);
    expect(await withdraw(first.id, first.at)).toEqual([first.id, []]);
    const at = '2025-06-30T09:00:00.000Z';
    const colleagues: DocumentReviews = { slug: LYG, reviews: [{ ...first, by: '赵六', at }] };
    const later = readerChanges(store, undefined, '2025-07-01T08:00:00.000Z').facts;
    expect(await later.importFacts([colleagues])).toMatchObject({ added: 1, replaced: 0, userErrors: [] });
    expect((await read()).measure.corrections.map(({ id }) => id)).toEqual([`cor:${LYG}/2`]);
    expect(await withdraw(first.id)).toEqual([null, ['review UNKNOWN_REVIEW']]);
    expect(await bodies()).not.toContain('连云港市科学技术局');
    expect(await withdraw(`cor:${LYG}/2`, at)).toEqual([`cor:${LYG}/2`, []]);
    expect(await bodies()).toContain('连云港市科学技术局');
  }, 120_000);

  it('of a reading stays withdrawn whatever older file comes, until it is said later', async () => {
    await opened();
    const noon = readerChanges(store, undefined, '2025-06-30T12:00:00.000Z').facts;
    await correct({ change: 'REMOVE', asPrinted: '市科技局' });
    const file = await correctedDocuments(store, '', 9);
    const [first] = file[0]?.reviews ?? [];
    if (first === undefined) throw new Error('nothing kept');
    const said = (more: Partial<typeof first>): readonly DocumentReviews[] => [
      { slug: LYG, reviews: [{ ...first, ...more }] },
    ];
    expect(await noon.withdrawFact({ id: first.id })).toEqual({ review: first.id, userErrors: [] });
    const held = await dumpGraph(store);
    // What was withdrawn, and what somebody else had said of that place before it was.
    for (const older of [file, said({ by: '赵六', at: '2025-06-30T11:00:00.000Z' })]) {
      expect(await noon.importFacts(older)).toEqual({ added: 0, replaced: 0, unchanged: 1, userErrors: [] });
    }
    expect(await dumpGraph(store)).toEqual(held);
    expect(await bodies()).toContain('连云港市科学技术局');
    const evening = readerChanges(store, undefined, '2025-06-30T20:00:00.000Z').facts;
    const since = said({ by: '赵六', at: '2025-06-30T13:00:00.000Z' });
    expect(await evening.importFacts(since)).toEqual({ added: 1, replaced: 0, unchanged: 0, userErrors: [] });
    expect(await bodies()).not.toContain('连云港市科学技术局');
  }, 120_000);

  it('of a reading is as good as withdrawn where what was read is brought back', async () => {
    await opened();
    const start = TEXT.indexOf('(市科技局、市工信局、市市场监管局') + 1;
    const place = { asPrinted: '市科技局', start, end: start + '市科技局'.length };
    await correct({ change: 'REPLACE', ...place, role: 'SUPPORT' });
    const file = await correctedDocuments(store, '', 9);
    expect(file[0]?.reviews).toHaveLength(1);
    await correct({ change: 'REPLACE', ...place, role: 'RESPONSIBLE' });
    expect((await read()).measure.corrections).toEqual([]);
    const { facts } = readerChanges(store, undefined, '2025-06-30T20:00:00.000Z');
    expect(await facts.importFacts(file)).toEqual({ added: 0, replaced: 0, unchanged: 1, userErrors: [] });
    expect((await read()).measure.corrections).toEqual([]);
  }, 120_000);

  it('of a link stays withdrawn whatever older file comes, until it is said later', async () => {
    await opened();
    const world = linkWorldOf();
    await reviewLink(store, world, { link: LINK, status: 'REJECTED', relation: null, note: null });
    const [file] = (await reviewPage(store, '', 9)).map(({ review }) => review);
    if (file === undefined) throw new Error('nothing kept');
    await ingestInto(store, changed('加大科创金融产品与服务创新。鼓励银行机构', '另立新题。禁止一切机构'));
    expect(await withdrawReview(store, world, { id: file.id })).toEqual({ review: file.id, userErrors: [] });
    const status = async (): Promise<string | undefined> => (await counterpartsById(store, [LINK])).get(LINK)?.status;
    expect(await importReviews(store, world, [file])).toEqual({ added: 0, replaced: 0, unchanged: 1, userErrors: [] });
    expect(await lost()).toEqual([]);
    await ingestInto(store, city);
    expect([await status(), await lost()]).toEqual(['PROPOSED', []]);
    const since = { ...file, by: '赵六', at: world.now() };
    expect(await importReviews(store, world, [since])).toEqual({ added: 1, replaced: 0, unchanged: 0, userErrors: [] });
    expect(await status()).toBe('REJECTED');
  }, 120_000);

  it('of readings is brought in only where it names a body by the id that its name has there', async () => {
    await opened();
    const { facts } = readerChanges(store);
    await correct({ change: 'REMOVE', asPrinted: '市科技局' });
    const [first] = (await correctedDocuments(store, '', 9))[0]?.reviews ?? [];
    if (first === undefined) throw new Error('nothing kept');
    const review = { ...first, by: '赵六', agencyId: 'agy:成都市科学技术局' };
    const held = await dumpGraph(store);
    const { userErrors, ...done } = await facts.importFacts([{ slug: LYG, reviews: [first, review] }]);
    expect(done).toEqual({ added: 0, replaced: 0, unchanged: 0 });
    expect(userErrors).toEqual([
      {
        field: ['documents', '0', 'reviews', '1', 'agencyId'],
        code: 'AGENCY_DISAGREES',
        message: `连云港市科学技术局 is agy:连云港市科学技术局 in ${LYG}, not agy:成都市科学技术局`,
      },
    ]);
    const elsewhere = { slug: 'not-held', reviews: [{ ...review, id: 'cor:not-held/1', slug: 'not-held' }] };
    expect((await facts.importFacts([elsewhere])).userErrors.map(({ code }) => code)).toEqual(['AGENCY_DISAGREES']);
    expect(await dumpGraph(store)).toEqual(held);
    // An id that a vocabulary of another day gave the same body, by another of its names, is no other body's.
    const formerly = { ...review, agencyId: 'agy:连云港市科技局' };
    expect((await facts.importFacts([{ slug: LYG, reviews: [formerly] }])).userErrors).toEqual([]);
  }, 120_000);

  it('of readings is merged: the later of one place stands, one that is to come is refused', async () => {
    await opened();
    const { facts } = readerChanges(store);
    await correct({ change: 'REMOVE', asPrinted: '市科技局' });
    const [held] = await correctedDocuments(store, '', 9);
    const [first] = held?.reviews ?? [];
    if (first === undefined) throw new Error('nothing kept');
    const given = (more: Partial<typeof first>): readonly DocumentReviews[] => [
      { slug: LYG, reviews: [{ ...first, change: 'REPLACE', role: 'LEAD', by: '赵六', ...more }] },
    ];
    // What was said before gives way to what is held, and what was said since takes its place.
    expect(await facts.importFacts(given({ at: '2020-01-01T00:00:00.000Z' }))).toMatchObject({
      added: 0,
      unchanged: 1,
    });
    expect(await bodies()).not.toContain('连云港市科学技术局');
    const late = await facts.importFacts(given({ at: '2999-01-01T00:00:00.000Z' }));
    expect(late.userErrors.map(({ field, code }) => `${field?.join('.') ?? ''} ${code}`)).toEqual([
      'documents.0.reviews.0.at FUTURE_MOMENT',
    ]);
    expect(await facts.importFacts(given({ at: '2025-06-30T08:00:00.000Z' }))).toMatchObject({ added: 1, replaced: 1 });
    expect(await bodies()).toContain('连云港市科学技术局');
    expect((await correctedDocuments(store, '', 9))[0]?.reviews.map(({ id, by }) => [id, by])).toEqual([
      [`cor:${LYG}/2`, '赵六'],
    ]);
  }, 120_000);
});
