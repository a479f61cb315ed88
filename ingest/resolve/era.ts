import { formatISO, parseISO, subDays } from 'date-fns';

import { AGENCY_ENTRIES, BUREAU_ENTRIES, LOCAL_BODY_ENTRIES } from './vocabulary.js';

/** How long the bodies of a name were there, whichever of them is meant. */
interface Span {
  /** ISO day; null where one of them has been there as long as the list goes back. */
  readonly from: string | null;
  /** ISO day; null where one of them is there now. */
  readonly until: string | null;
}

const widest = (a: Span, b: Span): Span => ({
  from: a.from === null || b.from === null ? null : a.from < b.from ? a.from : b.from,
  until: a.until === null || b.until === null ? null : a.until > b.until ? a.until : b.until,
});

function spansOf(named: Iterable<readonly [string, Span]>): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const [name, span] of named) spans.set(name, widest(spans.get(name) ?? span, span));
  return spans;
}

const NATIONAL = spansOf(
  AGENCY_ENTRIES.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [name, entry] as const)),
);

/** 国土局 of `~国土局`: what a local text prints after 市, or alone. */
const LOCAL = spansOf([
  ...BUREAU_ENTRIES.flatMap(({ stem, short, endings, until }) =>
    [stem, ...short].flatMap((word) =>
      endings.flatMap((ending) =>
        [ending, ending === '委员会' ? '委' : ending].map((end) => [word + end, { from: null, until }] as const),
      ),
    ),
  ),
  ...LOCAL_BODY_ENTRIES.flatMap(({ name, printed, from, until }) =>
    [name, ...printed].filter((one) => /^[~#]/u.test(one)).map((one) => [one.slice(1), { from, until }] as const),
  ),
]);

/** A name as it stands in a list, without the word that says what it does there: 铁道部负责, 信息产业部牵头. */
const asListed = (word: string): string => word.replace(/(?:牵头|负责|会同|参加|参与|配合|等)$/u, '');

function spanOf(word: string): Span | undefined {
  const plain = word.replace(/^(?:自治区|[省市县区州])/u, '');
  return NATIONAL.get(word) ?? (plain.length > 2 ? LOCAL.get(plain) : undefined);
}

/**
 * The last day on which all bodies were there that a text without a date names as items of lists: one that gives work to 铁道部
 * and 信息产业部 is not read as today's. Null where no named body has ended, and where some came only after others had gone.
 */
export function eraOf(text: string): string | null {
  const words = new Set(text.split(/[^\p{Script=Han}]+/u).map(asListed));
  const spans = [...words].filter((word) => word.length > 2 && word.length < 20).flatMap((word) => spanOf(word) ?? []);
  const until = spans.flatMap((span) => span.until ?? []).sort()[0];
  if (until === undefined || spans.some(({ from }) => from !== null && from >= until)) return null;
  return formatISO(subDays(parseISO(until), 1), { representation: 'date' });
}
