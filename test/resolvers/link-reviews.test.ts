import { beforeAll, expect, it } from 'vitest';
import type { Store } from '../../graph/store.js';
import { askingOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { CITY, codesOf, INDICATOR_LINK, linkAsking, type Link } from '../support/link-asking.js';
import { describeStores } from '../support/stores.js';

describeStores('reviews of links', (stores) => {
  let store: Store;
  beforeAll(async () => {
    store = await fillWithCorpus(await stores.open());
  });
  const { asWho, answered, review, node, cells, onlyOne, listedIn } = linkAsking(() => store);

  it('confirm what the machine found, with who, when and why', async () => {
    const { link, cell, measure } = await onlyOne();
    const before = await node(link);
    const { counterpart, indicatorLink, userErrors } = await review({ link, status: 'CONFIRMED', note: ' 逐条核对 ' });
    expect([userErrors, indicatorLink]).toEqual([[], null]);
    expect(counterpart).toEqual({
      ...before,
      method: 'HYBRID',
      status: 'CONFIRMED',
      review: {
        status: 'CONFIRMED',
        by: '王五',
        at: expect.stringMatching(/^2025-06-30T08:00:/u) as string,
        note: '逐条核对',
      },
    });
    expect(await node(link)).toEqual(counterpart);
    expect(await listedIn(link)).toBe(true);
    expect((await cells()).get(measure)).toEqual({
      ...cell,
      counterparts: [{ ...cell.counterparts[0], status: 'CONFIRMED', review: { by: '王五' } }],
    });
  });

  it('rejected, leave what they had pushed out among the nearest, with why it was not a counterpart', async () => {
    const link = 'cou:lianyungang-opinions/3.20>pilot-zone-master-plan/8.22';
    const cell = async () => (await cells()).get('mea:pilot-zone-master-plan/8.22');
    expect((await cell())?.counterparts.map(({ id }) => id)).toEqual([link]);
    await review({ link, status: 'REJECTED', note: '只是监测' });
    const { status, nearest = [] } = (await cell()) ?? {};
    expect([status, nearest.length]).toEqual(['NONE_FOUND', 2]);
    expect(nearest[1]).toEqual({
      reason: 'shares little but 宣传推广、实施保障、复制; would stand without 20.; other heading',
      measure: { id: 'mea:lianyungang-opinions/3.21' },
    });
    await review({ link, status: 'PROPOSED' });
  });

  it('reject it: it counts nowhere, is told among the nearest, and can be asked for', async () => {
    const { link, measure, cell } = await onlyOne();
    expect(cell.status).not.toBe('NONE_FOUND');
    expect(await listedIn(link)).toBe(true);
    const { counterpart } = await review({ link, status: 'REJECTED', note: '对象不同' });
    expect(counterpart).toMatchObject({ id: link, method: 'AUTOMATIC', status: 'REJECTED' });
    expect(await listedIn(link)).toBe(false);
    expect(await node(link)).toEqual(counterpart);
    const after = (await cells()).get(measure);
    expect([after?.status, after?.counterparts]).toEqual(['NONE_FOUND', []]);
    expect(after?.nearest[0]).toEqual({
      reason: '王五 rejected it on 2025-06-30: 对象不同',
      measure: { id: counterpart?.from?.id },
    });
    const { trace } = await answered<{ trace: { steps: { relation: string }[] }[] }>(
      `query ($from: ID!, $to: ID!) { trace(from: $from, to: $to, maxHops: 1) { steps { relation } } }`,
      { from: counterpart?.from?.id, to: counterpart?.to?.id },
    );
    expect(trace).toEqual([]);
    // Opened again, it is as it was, but for the review.
    const opened = await review({ link, status: 'PROPOSED' });
    expect(opened.counterpart).toMatchObject({ status: 'PROPOSED', method: 'AUTOMATIC', review: { note: null } });
    expect((await cells()).get(measure)).toEqual({
      ...cell,
      counterparts: [{ ...cell.counterparts[0], review: { by: '王五' } }],
    });
  });

  it('set how two measures relate, which then decides whether one covers the other', async () => {
    const { link, measure } = await onlyOne(({ status }) => status === 'COVERED');
    await review({ link, status: 'CONFIRMED', relation: 'OVERLAPS' });
    expect((await cells()).get(measure)).toMatchObject({ status: 'PARTIAL', counterparts: [{ relation: 'OVERLAPS' }] });
    await review({ link, status: 'CONFIRMED' });
    expect((await node(link))?.relation).toBe('OVERLAPS');
    await review({ link, status: 'CONFIRMED', relation: 'BROADER' });
    expect((await cells()).get(measure)?.status).toBe('COVERED');
  });

  it('hand a relation that was set by mistake back to the machine, by leaving the link open again', async () => {
    const { link, measure, cell } = await onlyOne(({ status }) => status === 'COVERED');
    const before = await node(link);
    const set = await review({ link, status: 'PROPOSED', relation: 'OVERLAPS' });
    expect(set.counterpart).toMatchObject({ relation: 'OVERLAPS', method: 'HYBRID' });
    expect((await cells()).get(measure)?.status).toBe('PARTIAL');
    const opened = await review({ link, status: 'PROPOSED' });
    expect(opened.counterpart).toEqual({ ...before, review: opened.counterpart?.review });
    expect((await cells()).get(measure)).toEqual({
      ...cell,
      counterparts: [{ ...cell.counterparts[0], review: { by: '王五' } }],
    });
    await review({ link, status: 'CONFIRMED', relation: 'OVERLAPS' });
    await review({ link, status: 'PROPOSED', relation: null });
    const confirmed = await review({ link, status: 'CONFIRMED' });
    expect(confirmed.counterpart).toMatchObject({ relation: before?.relation, method: 'HYBRID' });
    expect((await cells()).get(measure)?.status).toBe('COVERED');
  });

  it('judge links to dimensions, which have no relation', async () => {
    const { measure } = await answered<{ measure: { indicators: Link[] } }>(
      `{ measure(id: "mea:lianyungang-opinions/2.1.2") { indicators { ${INDICATOR_LINK} } } }`,
    );
    const [link] = measure.indicators;
    if (link === undefined) throw new Error('no link to a dimension');
    const refused = await review({ link: link.id, status: 'CONFIRMED', relation: 'EQUIVALENT' });
    expect(codesOf(refused)).toEqual(['relation RELATION_OF_INDICATOR_LINK']);
    const { indicatorLink, counterpart } = await review({ link: link.id, status: 'REJECTED' });
    expect([indicatorLink?.status, counterpart]).toEqual(['REJECTED', null]);
    const { after, of, filtered } = await answered<{
      after: { indicators: Link[] };
      of: { measures: Link[] };
      filtered: { nodes: { id: string }[] };
    }>(
      `query ($id: ID!, $ids: [ID!]) { after: measure(id: "mea:lianyungang-opinions/2.1.2") { indicators { id } }
        of: node(id: $id) { ... on Indicator { measures { id } } }
        filtered: measures(filter: { indicators: $ids, documents: ["${CITY}"] }, first: 100) { nodes { id } } }`,
      { id: `ind:${link.id.split('>')[1] ?? ''}`, ids: [`ind:${link.id.split('>')[1] ?? ''}`] },
    );
    expect([...after.indicators, ...of.measures].map(({ id }) => id)).not.toContain(link.id);
    expect(filtered.nodes.map(({ id }) => id)).not.toContain('mea:lianyungang-opinions/2.1.2');
    expect(of.measures.length).toBeGreaterThan(0);
  });

  it('of two at once let the later stand, and tell who looked at less', async () => {
    const { link } = await onlyOne();
    const other = asWho('李四');
    const both = await Promise.all([
      review({ link, status: 'CONFIRMED' }),
      review({ link, status: 'REJECTED', note: '不同意' }, other),
    ]);
    expect(both.map(codesOf)).toEqual([[], []]);
    const stands = await node(link);
    expect(['CONFIRMED', 'REJECTED']).toContain(stands?.status);
    expect(stands?.review?.status).toBe(stands?.status);
    // With what each has seen, one alone gets through.
    const seen = stands?.review?.at;
    const careful = await Promise.all([
      review({ link, status: 'CONFIRMED', seen }),
      review({ link, status: 'REJECTED', seen }, other),
    ]);
    const told = careful.map(codesOf);
    expect(told.flat()).toEqual(['seen REVIEWED_MEANWHILE']);
    const loser = careful.find(({ userErrors }) => userErrors.length > 0);
    expect(loser?.userErrors[0]?.message).toMatch(
      /^(?:王五|李四) reviewed this link at .* \((?:CONFIRMED|REJECTED)\): /u,
    );
    expect(codesOf(await review({ link, status: 'CONFIRMED', seen: null }))).toEqual(['seen REVIEWED_MEANWHILE']);
  });

  it('are for requests from the machine that serves', async () => {
    const { errors } = await askingOf(store)(
      'mutation { reviewLink(input: { link: "cou:a>b", status: CONFIRMED }) { userErrors { code } } }',
    );
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
  });
});
