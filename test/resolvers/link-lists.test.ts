import { beforeAll, expect, it } from 'vitest';
import { linkChanges } from '../../cli/library/link-world.js';
import type { Store } from '../../graph/store.js';
import { askingOf, counting, type Ask } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { linkWorldOf } from '../support/link-world.js';
import { describeStores } from '../support/stores.js';

const CITY = 'doc:lianyungang-opinions';
const SCHEME = 'doc:g60-park-scheme';
const SAID = 'id confidence status method review { by status note } rationale { text }';
const NODE = `__typename ... on Counterpart { ${SAID} relation from { id } to { document { slug } } }
  ... on IndicatorLink { ${SAID} measure { id } indicator { code } }`;

interface Link {
  __typename: string;
  id: string;
  confidence: number;
  status: string;
  method: string;
  review: { by: string; status: string; note: string | null } | null;
}
interface Listed {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Link[];
}

describeStores('links as a list', (stores) => {
  let store: Store;
  let statements: string[];
  let ask: Ask;
  const world = linkWorldOf('王五');
  beforeAll(async () => {
    ({ store, statements } = counting(await fillWithCorpus(await stores.open())));
    ask = askingOf(store, undefined, { links: linkChanges(store, world) });
  });
  async function asked<T>(query: string, variables: Record<string, unknown> = {}, by = ask): Promise<T> {
    const { data, errors } = await by<T>(query, variables);
    expect(errors).toEqual([]);
    return data;
  }
  const list = async (name: 'links' | 'reviews', asking = '', more: Record<string, unknown> = {}): Promise<Listed> =>
    (
      await asked<{ list: Listed }>(
        `query ($filter: LinkFilter, $after: String, $first: PositiveInt) { list: ${name}(filter: $filter, after: $after, first: $first ${asking}) {
          totalCount pageInfo { hasNextPage endCursor } nodes { ${NODE} } } }`,
        { first: 100, ...more },
      )
    ).list;
  const all = async (filter: Record<string, unknown> = {}, asking = ''): Promise<readonly Link[]> => {
    const found: Link[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Listed = await list('links', asking, { filter, after });
      found.push(...page.nodes);
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    return found;
  };
  const review = async (link: string, status: string, note?: string, by = ask): Promise<void> => {
    const { reviewLink } = await asked<{ reviewLink: { userErrors: unknown[] } }>(
      'mutation ($input: ReviewLinkInput!) { reviewLink(input: $input) { userErrors { code message } } }',
      { input: { link, status, note } },
      by,
    );
    expect(reviewLink.userErrors).toEqual([]);
  };

  it('are all that measures have, of both kinds, the strongest first', async () => {
    const links = await all();
    const { measures } = await asked<{
      measures: { nodes: { upstream: { id: string }[]; indicators: { id: string }[] }[] };
    }>('{ measures(first: 100) { nodes { upstream { id } indicators { id } } } }');
    const own = measures.nodes.flatMap(({ upstream, indicators }) => [...upstream, ...indicators].map(({ id }) => id));
    expect(own.length).toBeGreaterThan(40);
    expect(links.map(({ id }) => id).toSorted()).toEqual(own.toSorted());
    expect(new Set(links.map((one) => one.__typename))).toEqual(new Set(['Counterpart', 'IndicatorLink']));
    const confidences = links.map(({ confidence }) => confidence);
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
    expect((await list('links', '', { first: 1 })).totalCount).toBe(links.length);
    const upwards = await all({}, 'orderBy: { by: CONFIDENCE }');
    expect(upwards.map(({ id }) => id)).toEqual(links.map(({ id }) => id).toReversed());
    expect((await all({}, 'orderBy: { by: CONFIDENCE, direction: DESC }')).map(({ id }) => id)).toEqual(
      links.map(({ id }) => id),
    );
  });

  it('are read from their end in either order, with cursors that are good in their own', async () => {
    const ids = (await all()).map(({ id }) => id);
    const end = async (asking: string): Promise<Listed> => list('links', `last: 3 ${asking}`, { first: null });
    expect((await end('')).nodes.map(({ id }) => id)).toEqual(ids.slice(-3));
    const weakest = await end('orderBy: { by: CONFIDENCE }');
    expect(weakest.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 3).toReversed());
    const { errors } = await ask(`{ links(after: "${weakest.pageInfo.endCursor ?? ''}") { totalCount } }`);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]?.message).toContain('is a cursor of another order');
  });

  it('are found by kind, by the document of either end and by who looked at them', async () => {
    const links = await all();
    const ids = (some: readonly Link[]): readonly string[] => some.map(({ id }) => id);
    const where = (holds: (link: Link) => boolean): readonly string[] => ids(links.filter(holds));
    expect(ids(await all({ kinds: ['INDICATOR'] }))).toEqual(where(({ id }) => id.startsWith('sup:')));
    const [city, scheme] = ['lianyungang-opinions/', 'g60-park-scheme/'];
    expect(ids(await all({ documents: [CITY] }))).toEqual(where(({ id }) => id.includes(city)));
    expect(ids(await all({ documents: [SCHEME] }))).toEqual(where(({ id }) => id.includes(scheme)));
    const both = await list('links', '', { filter: { documents: [SCHEME, CITY, CITY] } });
    expect(ids(both.nodes)).toEqual(where(({ id }) => id.includes(city) || id.includes(scheme)).slice(0, 100));
    expect(both.totalCount).toBe(where(({ id }) => id.includes(city) || id.includes(scheme)).length);
    expect(await all({ documents: ['doc:nowhere'] })).toEqual([]);
    expect(await all({ reviewed: true })).toEqual([]);
    expect(await all({ reviewed: false })).toEqual(links);
    expect(await all({ statuses: ['REJECTED'] })).toEqual([]);
    expect(await all({ methods: ['AUTOMATIC'] })).toEqual(links);
  });

  it('stay in order over pages while they are judged', async () => {
    const links = await all({ kinds: ['COUNTERPART'], statuses: ['PROPOSED'] });
    const filter = { kinds: ['COUNTERPART'], statuses: ['PROPOSED'] };
    const first = await list('links', '', { first: 4, filter });
    expect(first.nodes).toEqual(links.slice(0, 4));
    await review(links[1]?.id ?? '', 'REJECTED', '对象不同');
    await review(links[3]?.id ?? '', 'CONFIRMED');
    const second = await list('links', '', { first: 4, filter, after: first.pageInfo.endCursor });
    expect(second.nodes).toEqual(links.slice(4, 8));
    expect(second.totalCount).toBe(links.length - 2);
  });

  it('are found again once judged, the last judged first, a wrong rejection too', async () => {
    const colleague = askingOf(store, undefined, { links: linkChanges(store, { ...world, reviewer: '李四' }) });
    const [link] = (await all({ kinds: ['INDICATOR'] })).slice(-1);
    await review(link?.id ?? '', 'REJECTED', undefined, colleague);
    expect((await all({ kinds: ['INDICATOR'] })).map(({ id }) => id)).not.toContain(link?.id);
    const { nodes, totalCount } = await list('reviews');
    expect(nodes.map(({ status, review: said }) => `${said?.by ?? ''} ${status} ${said?.note ?? ''}`)).toEqual([
      '李四 REJECTED ',
      '王五 CONFIRMED ',
      '王五 REJECTED 对象不同',
    ]);
    expect(totalCount).toBe(3);
    expect(nodes[0]?.id).toBe(link?.id);
    expect(await all({ statuses: ['REJECTED'] })).toHaveLength(2);
    expect((await list('reviews', '', { filter: { by: '李四' } })).nodes).toEqual(nodes.slice(0, 1));
    expect((await list('reviews', '', { filter: { statuses: ['REJECTED'], kinds: ['COUNTERPART'] } })).nodes).toEqual(
      nodes.slice(2),
    );
    expect((await list('reviews', '', { filter: { documents: [SCHEME] } })).totalCount).toBe(1);
    const rest = await list('reviews', '', { first: 2 });
    expect((await list('reviews', '', { after: rest.pageInfo.endCursor })).nodes).toEqual(nodes.slice(2));
    // Opened again it is open, and still what was looked at last.
    await review(link?.id ?? '', 'PROPOSED');
    expect((await list('reviews', '', { first: 1 })).nodes).toMatchObject([{ id: link?.id, status: 'PROPOSED' }]);
    expect((await all({ reviewed: true })).map(({ id }) => id)).toContain(link?.id);
  });

  it('cost no statement an item, and are counted only where that is asked', async () => {
    const costOf = async (first: number, total: string): Promise<readonly string[]> => {
      statements.length = 0;
      await asked(`{ links(first: ${String(first)}) { ${total} nodes { ${NODE} } } }`);
      return statements.toSorted();
    };
    const one = await costOf(40, '');
    expect(await costOf(60, '')).toEqual(one);
    const counts = (names: readonly string[]): readonly string[] => names.filter((name) => name.includes('+count'));
    expect(counts(one)).toEqual([]);
    expect(counts(await costOf(60, 'totalCount'))).toHaveLength(2);
    statements.length = 0;
    await asked('{ reviews(first: 5) { nodes { ... on Node { id } } } }');
    expect(statements.filter((name) => name.includes('+links-by-'))).toHaveLength(2);
  });
});
