import type { ReviewStatus } from '../../schema/link-review.js';
import { joined } from '../statement.js';
import type { Parameters, Statement, Store } from '../store.js';
import { FIRST, LAST, type Key, type Page, type Window } from './page.js';
import type { CounterpartRow } from './rows.js';

export const LINK_KINDS = ['COUNTERPART', 'INDICATOR'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What is null, or an empty list, does not restrict. */
export interface LinkCriteria {
  readonly kinds: readonly LinkKind[];
  readonly statuses: readonly ReviewStatus[];
  readonly methods: readonly CounterpartRow['method'][];
  /** Ids of documents that an end is in. */
  readonly documents: readonly string[];
  readonly reviewed: boolean | null;
  readonly by: string | null;
}

/** By what links are put in order: each kind of them is found by an index on that. */
export type LinkOrder = 'confidence' | 'review';

/** The parts that find links of each kind; from the side of the documents that are asked for, where some are. */
const FOUND: Readonly<Record<LinkKind, readonly string[]>> = {
  COUNTERPART: ['links-counterparts'],
  INDICATOR: ['links-supports'],
};
const FOUND_OF_DOCUMENTS: Readonly<Record<LinkKind, readonly string[]>> = {
  COUNTERPART: ['links-counterparts-of-documents'],
  INDICATOR: ['links-supports-from-documents', 'links-supports-to-documents'],
};
const COUNTED: Readonly<Record<LinkOrder, string>> = {
  confidence: 'count-in-place',
  review: 'links-count-by-review',
};

/** The statements that read a list of links, one for each way in which some of them are found, in one order or the other. */
export const linkStatements = (
  { kinds, documents }: Pick<LinkCriteria, 'kinds' | 'documents'>,
  end: string,
): readonly Statement[] =>
  LINK_KINDS.filter((kind) => kinds.length === 0 || kinds.includes(kind))
    .flatMap((kind) => (documents.length === 0 ? FOUND : FOUND_OF_DOCUMENTS)[kind])
    .map((found) => joined(found, 'links-where', end));

interface Found {
  readonly id: string;
  readonly sort: string;
}

/**
 * A page of ids of links of every kind in one order, by the keys that the statements give: each reads as many as the page may hold, and
 * the first of them all are the page.
 * @param downwards the list runs from the greatest key to the least: the weakest first, the newest first.
 */
export async function links(
  store: Store,
  { kinds, documents, ...asked }: LinkCriteria,
  window: Window,
  order: LinkOrder,
  downwards: boolean,
): Promise<Page<string>> {
  const filter = { ...asked, documents: [...new Set(documents)] };
  const [lower, upper] = downwards ? [window.before, window.after] : [window.after, window.before];
  const backwards = downwards !== window.fromEnd;
  const read = linkStatements({ kinds, documents }, `links-by-${order}-${backwards ? 'downwards' : 'upwards'}`);
  const count = async (): Promise<number> => {
    const all = linkStatements({ kinds, documents }, COUNTED[order]);
    const totals = await Promise.all(all.map((one) => store.run(one, { ...filter, ...between(null, null) })));
    return totals.reduce((sum, [row]) => sum + Number(row?.['total'] ?? 0), 0);
  };
  const [pages, counted] = await Promise.all([
    Promise.all(read.map((one) => store.run(one, { ...filter, ...between(lower, upper), limit: window.count + 1 }))),
    window.counted === true ? count() : null,
  ]);
  // The outside world's rows get the columns that their file names.
  const rows = (pages.flat() as unknown as readonly Found[]).toSorted(backwards ? (a, b) => bySort(b, a) : bySort);
  const page = rows.slice(0, window.count).map(({ id, sort }) => ({ key: { sort, order: 0 }, item: id }));
  return {
    items: window.fromEnd ? page.reverse() : page,
    more: rows.length > window.count,
    total: () => (counted === null ? count() : Promise.resolve(counted)),
  };
}

/** By code unit, as both stores order strings. */
const bySort = (a: Found, b: Found): number => (a.sort < b.sort ? -1 : 1);

/** Characters of a moment, such as 2025-06-30T08:00:00.000Z, with which keys of what was judged begin. */
const MOMENT = 24;

function between(lower: Key | null, upper: Key | null): Parameters {
  const [after, before] = [(lower ?? FIRST).sort, (upper ?? LAST).sort];
  return { after, before, from: after.slice(0, MOMENT), to: before.slice(0, MOMENT) };
}
