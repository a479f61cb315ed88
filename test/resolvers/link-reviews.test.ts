import { beforeAll, expect, it } from 'vitest';
import { linkChanges } from '../../cli/library/link-world.js';
import { parkChanges } from '../../cli/library/park-world.js';
import { graphMeta } from '../../graph/meta.js';
import type { Store } from '../../graph/store.js';
import { askingOf, type Ask } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { linkWorldOf } from '../support/link-world.js';
import { worldOf } from '../support/park-world.js';
import { describeStores } from '../support/stores.js';

const CITY = 'doc:lianyungang-opinions';
const PLAN = 'doc:pilot-zone-master-plan';

interface Link {
  id: string;
  relation?: string;
  confidence: number;
  method: string;
  status: string;
  review: { status: string; by: string; at: string; note: string | null } | null;
  from?: { id: string };
  to?: { id: string };
  comparison?: { slot: string }[];
  rationale: { kind: string; text: string; weight: number; fromSpan: Span | null; toSpan: Span | null }[];
}
interface Span {
  quote: string;
  verified: boolean;
}
interface Payload {
  counterpart: Link | null;
  indicatorLink: Link | null;
  userErrors: { field: string[]; code: string; message: string }[];
}
interface Cell {
  status: string;
  counterparts: { id: string; status: string; relation: string; confidence: number; review: { by: string } | null }[];
  nearest: { reason: string; measure: { id: string } }[];
}

const REVIEW = 'review { status by at note }';
const REASONS = 'rationale { kind text weight fromSpan { quote verified } toSpan { quote verified } }';
const COUNTERPART = `id relation confidence method status ${REVIEW} from { id } to { id } comparison { slot } ${REASONS}`;
const INDICATOR_LINK = `id confidence method status ${REVIEW} ${REASONS}`;
const PAYLOAD = `counterpart { ${COUNTERPART} } indicatorLink { ${INDICATOR_LINK} } userErrors { field code message }`;

describeStores('reviews of links', (stores) => {
  let store: Store;
  let ask: Ask;
  const asWho = (reviewer: string): Ask =>
    askingOf(store, undefined, {
      parks: parkChanges(store, worldOf()),
      links: linkChanges(store, linkWorldOf(reviewer)),
    });
  beforeAll(async () => {
    store = await fillWithCorpus(await stores.open());
    ask = asWho('王五');
  });

  const answered = async <T>(query: string, variables: Record<string, unknown> = {}, by: Ask = ask): Promise<T> => {
    const { data, errors } = await by<T>(query, variables);
    expect(errors).toEqual([]);
    return data;
  };
  const review = async (input: Record<string, unknown>, by: Ask = ask): Promise<Payload> =>
    (
      await answered<{ reviewLink: Payload }>(
        `mutation ($input: ReviewLinkInput!) { reviewLink(input: $input) { ${PAYLOAD} } }`,
        { input },
        by,
      )
    ).reviewLink;
  const propose = async (input: Record<string, unknown>): Promise<Payload> =>
    (
      await answered<{ proposeLink: Payload }>(
        `mutation ($input: ProposeLinkInput!) { proposeLink(input: $input) { ${PAYLOAD} } }`,
        { input },
      )
    ).proposeLink;
  const codesOf = ({ userErrors }: Payload): readonly string[] =>
    userErrors.map(({ field, code }) => `${field.join('.')} ${code}`);
  const node = async (id: string): Promise<Link | null> =>
    (
      await answered<{ node: Link | null }>(
        `query ($id: ID!) { node(id: $id) {
      ... on Counterpart { ${COUNTERPART} } ... on IndicatorLink { ${INDICATOR_LINK} } } }`,
        { id },
      )
    ).node;
  const cells = async (): Promise<ReadonlyMap<string, Cell>> => {
    const { coverage } = await answered<{
      coverage: { rows: { measure: { id: string }; cells: Cell[] }[] };
    }>(`{ coverage(baseline: "${PLAN}", against: ["${CITY}"]) { rows { measure { id } cells {
      status counterparts { id status relation confidence review { by } } nearest { reason measure { id } } } } } }`);
    return new Map(coverage.rows.map(({ measure, cells: [cell] }) => [measure.id, cell as Cell]));
  };
  /** A plan's measure that one counterpart alone takes up, which nobody has judged of. */
  const onlyOne = async (wanted: (cell: Cell) => boolean = () => true) => {
    const [found] = [...(await cells())].filter(
      ([, cell]) => cell.counterparts.length === 1 && cell.counterparts[0]?.review === null && wanted(cell),
    );
    if (found === undefined) throw new Error('no measure with a single counterpart');
    const [link] = found[1].counterparts;
    if (link === undefined) throw new Error('unreachable');
    return { measure: found[0], link: link.id, cell: found[1] };
  };
  const listedIn = async (link: string): Promise<boolean> => {
    const [from, to] = link
      .slice(4)
      .split('>')
      .map((end) => `mea:${end}`);
    const data = await answered<{
      up: { upstream: Link[] };
      down: { downstream: { nodes: Link[]; totalCount: number } };
    }>(
      `query ($from: ID!, $to: ID!) { up: measure(id: $from) { upstream { id } } down: measure(id: $to) { downstream(first: 100) { totalCount nodes { id } } } }`,
      { from, to },
    );
    const ids = [data.up.upstream, data.down.downstream.nodes].map((links) => links.some(({ id }) => id === link));
    expect(data.down.downstream.totalCount).toBe(data.down.downstream.nodes.length);
    expect(ids[0]).toBe(ids[1]);
    return ids[0] === true;
  };

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

  it('add what the machine does not see, compared as it compares, and quoting both', async () => {
    const found = [...(await cells()).values()].flatMap(({ counterparts }) => counterparts.map(({ id }) => id));
    const [measure, to] = ['mea:lianyungang-opinions/2.1.1', 'mea:pilot-zone-master-plan/8.2'];
    const plan = await answered<{ document: { measures: { nodes: { id: string }[] } } }>(
      '{ document(slug: "pilot-zone-master-plan") { measures(first: 50) { nodes { id } } } }',
    );
    const target =
      plan.document.measures.nodes
        .map(({ id }) => id)
        .filter((id) => id <= to)
        .at(-1) ?? '';
    const id = `cou:${measure.slice(4)}>${target.slice(4)}`;
    expect(found).not.toContain(id);
    // The higher measure first: links lead upwards all the same, and the relation is turned with them.
    const { counterpart, userErrors } = await propose({
      measure: target,
      to: measure,
      relation: 'BROADER',
      note: '人工判断',
    });
    expect(userErrors).toEqual([]);
    expect(counterpart).toMatchObject({
      ...{ id, from: { id: measure }, to: { id: target }, relation: 'NARROWER', method: 'HUMAN', status: 'PROPOSED' },
      review: { status: 'PROPOSED', by: '王五', note: '人工判断' },
    });
    const sum = counterpart?.rationale.reduce((all, { weight }) => all + weight, 0);
    expect(sum).toBeCloseTo(counterpart?.confidence ?? -1, 3);
    expect(counterpart?.confidence).toBeLessThan(0.5);
    expect(counterpart?.comparison?.length).toBeGreaterThan(1);
    const human = counterpart?.rationale.at(-1);
    expect(human).toMatchObject({ kind: 'HUMAN', text: '人工判断', weight: 0 });
    expect(human?.fromSpan?.quote).toMatch(/^1\.组建科创金融专业服务组织机构/u);
    expect([human?.fromSpan?.verified, human?.toSpan?.verified]).toEqual([true, true]);
    expect((await cells()).get(target)?.counterparts.map((one) => one.id)).toContain(id);
    expect(codesOf(await propose({ measure, to: target }))).toEqual(['to ALREADY_REVIEWED']);
    expect((await review({ link: id, status: 'CONFIRMED' })).counterpart).toMatchObject({
      method: 'HUMAN',
      relation: 'NARROWER',
      rationale: counterpart?.rationale,
    });
  });

  it('confirm what the machine found when somebody proposes it', async () => {
    const { link } = await onlyOne();
    const [measure, to] = link
      .slice(4)
      .split('>')
      .map((end) => `mea:${end}`);
    const { counterpart } = await propose({ measure, to });
    expect(counterpart).toMatchObject({ id: link, status: 'CONFIRMED', method: 'HYBRID' });
    expect(counterpart?.rationale.map(({ kind }) => kind)).not.toContain('HUMAN');
  });

  it('link a measure with a dimension by hand', async () => {
    const { measure } = await answered<{ measure: { indicators: { indicator: { id: string } }[] } }>(
      '{ measure(id: "mea:lianyungang-opinions/2.1.1") { indicators { indicator { id } } } }',
    );
    const linked = measure.indicators.map(({ indicator }) => indicator.id);
    const to = [8, 7, 6].map((code) => `ind:g60-park-scheme/${String(code)}`).find((id) => !linked.includes(id));
    const { indicatorLink, userErrors } = await propose({ measure: 'mea:lianyungang-opinions/2.1.1', to });
    expect(userErrors).toEqual([]);
    expect(indicatorLink).toMatchObject({ method: 'HUMAN', status: 'PROPOSED' });
    expect(indicatorLink?.rationale.at(-1)).toMatchObject({ kind: 'HUMAN', text: 'proposed by 王五' });
    expect(indicatorLink?.rationale.at(-1)?.toSpan?.verified).toBe(true);
  });

  it('tell what is wrong with an input, all of it at once, and change nothing', async () => {
    const { link } = await onlyOne();
    const before = await graphMeta(store);
    const long = '长'.repeat(2_001);
    expect(
      codesOf(
        await review({
          link: 'cou:lianyungang-opinions/9.9>pilot-zone-master-plan/9.9',
          status: 'CONFIRMED',
          note: long,
        }),
      ),
    ).toEqual(['link UNKNOWN_LINK', 'note NOTE_TOO_LONG']);
    for (const gone of ['cou:nonsense', 'cou:a>b>c', 'mea:lianyungang-opinions/2.1.1', '']) {
      expect(codesOf(await review({ link: gone, status: 'CONFIRMED' })), gone).toEqual(['link UNKNOWN_LINK']);
    }
    expect(codesOf(await review({ link, status: 'CONFIRMED', note: 'a\u001b[2J' }))).toEqual(['note NOTE_UNFIT']);
    const measure = 'mea:lianyungang-opinions/2.1.1';
    const wrong: readonly [Record<string, unknown>, readonly string[]][] = [
      [{ measure, to: measure }, ['to SAME_MEASURE']],
      [{ measure, to: 'mea:lianyungang-opinions/2.1.2' }, ['to SAME_DOCUMENT']],
      [{ measure, to: 'mea:nowhere/1' }, ['to UNKNOWN_TARGET']],
      [
        { measure: 'mea:nowhere/1', to: 'ind:g60-park-scheme/1', note: long },
        ['note NOTE_TOO_LONG', 'measure UNKNOWN_MEASURE'],
      ],
      [{ measure, to: 'ind:g60-park-scheme/1.1' }, ['to NOT_A_DIMENSION']],
      [{ measure: 'ind:g60-park-scheme/1', to: measure }, ['measure UNKNOWN_MEASURE']],
      [{ measure, to: 'ind:g60-park-scheme/1', relation: 'EQUIVALENT' }, ['relation RELATION_OF_INDICATOR_LINK']],
      [{ measure, to: 'mea:pilot-zone-master-plan-repost/3.4' }, ['to VARIANT']],
      [{ measure: 'mea:sichuan-opinions/2.1', to: 'mea:g60-park-scheme/4.1' }, ['to SAME_RANK']],
    ];
    for (const [input, codes] of wrong) expect(codesOf(await propose(input)), JSON.stringify(input)).toEqual(codes);
    expect(await graphMeta(store)).toEqual(before);
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
